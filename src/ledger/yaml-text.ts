import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { TextFault } from './syntax-problem.ts';

const TOO_DEEP = 'values are nested too deeply';

function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Anchors, aliases and tags let a short text stand for a huge or a strange one, and no data set needs them. */
function forbidden(document: Document): TextFault[] {
  const faults: TextFault[] = [];
  visit(document, {
    Node(_, node) {
      const found = isAlias(node)
        ? `the alias "*${node.source}" is not allowed: write the value out`
        : node.anchor !== undefined
          ? `the anchor "&${node.anchor}" is not allowed: write the value out where it is needed`
          : node.tag !== undefined
            ? `the tag "${node.tag}" is not allowed: texts, numbers, true, false, null, lists and maps need none`
            : null;
      if (found !== null) faults.push({ offset: startOf(node), message: found });
    },
  });
  return faults;
}

function documentOf(text: string): Document {
  return parseDocument(text, { prettyErrors: false, schema: 'core', logLevel: 'error' });
}

/** What the library found: equal keys each, and of what breaks the form only the first, which explains the others. */
function malformed({ errors, warnings }: Document): TextFault[] {
  const found = [...errors, ...warnings].filter((each) => each.code !== 'TAG_RESOLVE_FAILED');
  const broken = found.filter((each) => each.code !== 'DUPLICATE_KEY');
  return [...broken.slice(0, 1), ...found.filter((each) => each.code === 'DUPLICATE_KEY')].map(
    ({ code, message, pos }) => ({
      offset: pos[0],
      message:
        code === 'DUPLICATE_KEY'
          ? 'the field is given twice'
          : code === 'MULTIPLE_DOCS'
            ? 'the file holds several YAML documents; one is allowed'
            : message.startsWith('Maximum call stack')
              ? TOO_DEEP
              : `the file is not well-formed YAML: ${sentence(message)}`,
    }),
  );
}

/** The value of a YAML text, or everything that is wrong with its form. An empty text is null. */
export function parseYaml(
  text: string,
): { readonly value: unknown } | { readonly faults: readonly TextFault[] } {
  try {
    const document = documentOf(text);
    const broken = malformed(document);
    const faults = broken.length > 0 ? broken : forbidden(document);
    return faults.length > 0 ? { faults } : { value: document.toJS() as unknown };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { faults: [{ offset: 0, message: TOO_DEEP }] };
  }
}

/** Finds the values of a well-formed YAML text. */
export function yamlTree(text: string): Node | null {
  return documentOf(text).contents;
}

/** Where the value at a path begins (or, with `key`, the name of the last field); of what is missing, what should hold it. */
export function offsetInYaml(root: Node | null, path: readonly string[], key: boolean): number {
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === step);
      if (pair === undefined) break;
      const empty =
        !isNode(pair.value) ||
        (isScalar(pair.value) && pair.value.type === 'PLAIN' && pair.value.source === '');
      if (empty || (key && index === path.length - 1)) return startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && isNode(node.items[Number(step)])) node = node.items[Number(step)];
    else break;
  }
  return startOf(node);
}

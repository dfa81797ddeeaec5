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
import type { SyntaxProblem } from './syntax-problem.ts';

const TOO_DEEP = 'values are nested too deeply';

function lowercaseFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function startOffset(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/**
 * Finds anchors, aliases and tags. They can expand a short text to a huge value or an unusual type,
 * and no data set needs them.
 */
function findForbidden(document: Document): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  visit(document, {
    Node(_, node) {
      const message = isAlias(node)
        ? `the alias "*${node.source}" is not allowed; repeat the value`
        : node.anchor !== undefined
          ? `the anchor "&${node.anchor}" is not allowed; repeat the value where it is needed`
          : node.tag !== undefined
            ? `the tag "${node.tag}" is not allowed; use text, numbers, true, false, null, lists and maps`
            : null;
      if (message !== null) problems.push({ offset: startOffset(node), message });
    },
  });
  return problems;
}

function parseYamlDocument(text: string): Document {
  return parseDocument(text, { prettyErrors: false, schema: 'core', logLevel: 'error' });
}

/** The first syntax error, which usually causes the others, and all duplicate keys. */
function findMalformed({ errors, warnings }: Document): SyntaxProblem[] {
  const issues = [...errors, ...warnings].filter((each) => each.code !== 'TAG_RESOLVE_FAILED');
  const malformations = issues.filter((each) => each.code !== 'DUPLICATE_KEY');
  return [...malformations.slice(0, 1), ...issues.filter((each) => each.code === 'DUPLICATE_KEY')].map(
    ({ code, message, pos }) => ({
      offset: pos[0],
      message:
        code === 'DUPLICATE_KEY'
          ? 'duplicate field'
          : code === 'MULTIPLE_DOCS'
            ? 'the file contains several YAML documents; only one is allowed'
            : message.startsWith('Maximum call stack')
              ? TOO_DEEP
              : `invalid YAML: ${lowercaseFirst(message)}`,
    }),
  );
}

/** Parses a YAML text; returns its value or all problems. An empty text is null. */
export function parseYaml(
  text: string,
): { readonly value: unknown } | { readonly problems: readonly SyntaxProblem[] } {
  try {
    const document = parseYamlDocument(text);
    const malformations = findMalformed(document);
    const problems = malformations.length > 0 ? malformations : findForbidden(document);
    return problems.length > 0 ? { problems } : { value: document.toJS() as unknown };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ offset: 0, message: TOO_DEEP }] };
  }
}

/** The syntax tree of a valid YAML text. */
export function yamlTree(text: string): Node | null {
  return parseYamlDocument(text).contents;
}

/**
 * The offset of the value at a path; of its closest parent if it is absent.
 * @param key whether to return the offset of the name of the last field.
 */
export function offsetInYaml(root: Node | null, path: readonly string[], key: boolean): number {
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === step);
      if (pair === undefined) break;
      const isEmpty =
        !isNode(pair.value) ||
        (isScalar(pair.value) && pair.value.type === 'PLAIN' && pair.value.source === '');
      if (isEmpty || (key && index === path.length - 1)) return startOffset(pair.key);
      node = pair.value;
    } else if (isSeq(node) && isNode(node.items[Number(step)])) node = node.items[Number(step)];
    else break;
  }
  return startOffset(node);
}

import { parse, visit, type StringValueNode } from 'graphql';
import type { LanguageFinding, TextFile } from './finding.ts';

/** Fewest words of a description. */
const MIN_WORDS = 4;
const OPENS_WITH_WH = /^(?:what|who|whom|whose|how|which|where)\b/i;

/** A description in an SDL file, with the line on which it starts. */
export interface SchemaDescription {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Every description in the SDL files, in order. */
export function schemaDescriptions(files: readonly TextFile[]): SchemaDescription[] {
  const descriptions: SchemaDescription[] = [];
  for (const { path, text } of files)
    visit(parse(text), {
      enter(node) {
        const { description } = node as { readonly description?: StringValueNode };
        if (description)
          descriptions.push({
            path,
            line: description.loc?.startToken.line ?? 0,
            text: description.value,
          });
      },
    });
  return descriptions;
}

/** Findings on descriptions with under four words, or that open with a question word. */
export function checkDescriptions(descriptions: readonly SchemaDescription[]): LanguageFinding[] {
  return descriptions.flatMap(({ path, line, text }) => {
    const messages: string[] = [];
    if (text.trim().split(/\s+/).length < MIN_WORDS)
      messages.push(`description "${text}" has under ${MIN_WORDS} words`);
    if (OPENS_WITH_WH.test(text))
      messages.push(`description opens with "${text.split(' ', 1)[0] ?? ''}"; open with a noun or a verb`);
    return messages.map((message) => ({ path, line, message }));
  });
}

import { useState, type ReactNode } from 'react';
import type { CitedFragment } from '../generated/operations.ts';
import { CopyButton, SaveButton } from './export-buttons.tsx';

const STYLES = {
  text: { name: 'Text', file: 'sources.txt' },
  bibtex: { name: 'BibTeX', file: 'sources.bib' },
  csl: { name: 'CSL-JSON', file: 'sources.json' },
} as const;
type Style = keyof typeof STYLES;

/** All references as one text: CSL-JSON is a list, the others stand below each other. */
function together(sources: readonly CitedFragment[], style: Style): string {
  const each = sources.map((source) => source[style]);
  if (style === 'csl')
    return JSON.stringify(
      each.map((item) => JSON.parse(item) as unknown),
      null,
      2,
    );
  return each.join(style === 'text' ? '\n' : '\n\n');
}

/** References to sources, ready to be copied in the form that is chosen. */
export function Citations({ sources }: { sources: readonly CitedFragment[] }): ReactNode {
  const [style, setStyle] = useState<Style>('text');
  const all = together(sources, style);
  return (
    <div className="citations">
      <div className="take-away">
        <div role="radiogroup" aria-label="Form of the references" className="tabs">
          {(Object.keys(STYLES) as Style[]).map((each) => (
            <label key={each} className="tab">
              <input
                type="radio"
                name="citation-style"
                checked={each === style}
                onChange={() => setStyle(each)}
              />
              {STYLES[each].name}
            </label>
          ))}
        </div>
        <CopyButton label={sources.length === 1 ? 'Copy' : 'Copy all'} text={all} />
        <SaveButton
          label="Save"
          name={STYLES[style].file}
          make={() => new Blob([all], { type: 'text/plain' })}
        />
      </div>
      {style === 'text' ? (
        <ul className="references">
          {sources.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : (
        <pre className="references" tabIndex={0} aria-label={`References as ${STYLES[style].name}`}>
          {all}
        </pre>
      )}
    </div>
  );
}

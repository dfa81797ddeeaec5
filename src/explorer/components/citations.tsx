import { useState, type ReactNode } from 'react';
import type { CitedSourceFragment } from '../generated/operations.ts';
import { CopyButton, DownloadButton } from './export-buttons.tsx';

const CITATION_STYLES = {
  text: { name: 'Text', fileName: 'sources.txt' },
  bibtex: { name: 'BibTeX', fileName: 'sources.bib' },
  csl: { name: 'CSL-JSON', fileName: 'sources.json' },
} as const;
type CitationStyleKey = keyof typeof CITATION_STYLES;

/** Joins all citations into one text: a JSON array for CSL-JSON, separate lines otherwise. */
function formatCitations(sources: readonly CitedSourceFragment[], style: CitationStyleKey): string {
  const citations = sources.map((source) => source[style]);
  if (style === 'csl')
    return JSON.stringify(
      citations.map((item) => JSON.parse(item) as unknown),
      null,
      2,
    );
  return citations.join(style === 'text' ? '\n' : '\n\n');
}

/** Citations of sources in a chosen format, to copy or download. */
export function Citations({ sources }: { sources: readonly CitedSourceFragment[] }): ReactNode {
  const [style, setStyle] = useState<CitationStyleKey>('text');
  const content = formatCitations(sources, style);
  return (
    <div className="citations">
      <div className="button-group">
        <div role="radiogroup" aria-label="Citation format" className="tabs">
          {(Object.keys(CITATION_STYLES) as CitationStyleKey[]).map((key) => (
            <label key={key} className="tab">
              <input
                type="radio"
                name="citation-style"
                checked={key === style}
                onChange={() => setStyle(key)}
              />
              {CITATION_STYLES[key].name}
            </label>
          ))}
        </div>
        <CopyButton label={sources.length === 1 ? 'Copy citation' : 'Copy citations'} text={content} />
        <DownloadButton
          label="Download"
          createFile={() => new File([content], CITATION_STYLES[style].fileName, { type: 'text/plain' })}
        />
      </div>
      {style === 'text' ? (
        <ul className="references">
          {sources.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ) : (
        <pre className="references" tabIndex={0} aria-label={`Citations as ${CITATION_STYLES[style].name}`}>
          {content}
        </pre>
      )}
    </div>
  );
}

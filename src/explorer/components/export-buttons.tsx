import { useState, type ReactNode } from 'react';

/** Saves a file on the visitor's machine. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A button that makes a file and saves it, and says when it is at work and why it could not. */
export function DownloadButton({
  label,
  fileName,
  createFile,
}: {
  label: string;
  fileName: string;
  createFile: () => Promise<Blob> | Blob;
}): ReactNode {
  const [state, setState] = useState<'idle' | 'working' | { readonly problem: string }>('idle');
  const handleClick = async (): Promise<void> => {
    setState('working');
    try {
      downloadFile(fileName, await createFile());
      setState('idle');
    } catch (error) {
      setState({ problem: error instanceof Error ? error.message : 'The file could not be made.' });
    }
  };
  return (
    <>
      <button
        type="button"
        className="quiet"
        disabled={state === 'working'}
        onClick={() => void handleClick()}
      >
        {label}
      </button>
      {typeof state === 'object' && (
        <span role="alert" className="problem">
          {state.problem}
        </span>
      )}
    </>
  );
}

/** A button that saves a table as CSV. */
export function DownloadCsvButton({
  label = 'Save as CSV',
  baseName,
  createCsv,
}: {
  label?: string;
  /** The name of the file, without its ending. */
  baseName: string;
  createCsv: () => Promise<string> | string;
}): ReactNode {
  return (
    <DownloadButton
      label={label}
      fileName={`${baseName}.csv`}
      createFile={async () => new Blob([await createCsv()], { type: 'text/csv' })}
    />
  );
}

/** A button that puts a text into the clipboard, or shows it to be copied by hand where the browser does not let pages do that. */
export function CopyButton({ label, text }: { label: string; text: string }): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | 'by hand'>('idle');
  const handleClick = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('by hand');
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void handleClick()}>
        {label}
      </button>
      <span role="status" className="done">
        {state === 'copied' && 'Copied'}
      </span>
      {state === 'by hand' && (
        <textarea
          className="by-hand"
          aria-label="Copy this text"
          readOnly
          autoFocus
          value={text}
          rows={4}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}

import { useState, type ReactNode } from 'react';

/** Downloads a file. */
export function downloadFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL after the click handler has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A button that creates and downloads a file. It is disabled meanwhile, and shows errors. */
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
      setState({ problem: error instanceof Error ? error.message : 'The file could not be created.' });
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

/** A button that downloads a table as CSV. */
export function DownloadCsvButton({
  label = 'Download CSV',
  baseName,
  createCsv,
}: {
  label?: string;
  /** Name of the file without its extension. */
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

/**
 * A button that copies text. Without access to the clipboard, it shows the text selected instead.
 */
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

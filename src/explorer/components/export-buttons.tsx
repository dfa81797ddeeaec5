import { useState, type ReactNode } from 'react';
import { useOfferDownload } from './offered-downloads.tsx';

/** Downloads a file. */
function downloadFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads the URL after the click handler has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A button that creates and downloads a file. It is disabled meanwhile, and shows errors. */
export function DownloadButton({
  label,
  createFile,
  offered = true,
}: {
  label: string;
  createFile: () => Promise<File> | File;
  /** Whether the Share menu of the page offers the file too. */
  offered?: boolean;
}): ReactNode {
  useOfferDownload(label, createFile, offered);
  const [state, setState] = useState<'idle' | 'working' | { readonly problem: string }>('idle');
  const handleClick = async (): Promise<void> => {
    setState('working');
    try {
      downloadFile(await createFile());
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

/**
 * A button that copies text. Without access to the clipboard, it shows the text selected instead.
 */
export function CopyButton({
  label,
  text,
}: {
  label: string;
  /** The text, or a function that creates it. */
  text: string | (() => string);
}): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | { readonly byHand: string }>('idle');
  const handleClick = async (): Promise<void> => {
    const content = typeof text === 'string' ? text : text();
    try {
      await navigator.clipboard.writeText(content);
      setState('copied');
    } catch {
      setState({ byHand: content });
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
      {typeof state === 'object' && (
        <textarea
          className="by-hand"
          aria-label="Copy this text"
          readOnly
          autoFocus
          value={state.byHand}
          rows={4}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}

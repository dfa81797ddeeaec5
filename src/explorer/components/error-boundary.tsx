import { Component, type ReactNode } from 'react';
import { EmptyState } from './query-state.tsx';

interface ErrorBoundaryProps {
  /** Address of the view. An error is cleared when the address changes. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

/** Shows an error message in place of its children after an unexpected error in one of them. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly problem: string | null }> {
  override state: { readonly problem: string | null } = { problem: null };

  static getDerivedStateFromError(error: unknown): { problem: string } {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override componentDidUpdate({ resetKey }: ErrorBoundaryProps): void {
    if (this.state.problem !== null && resetKey !== this.props.resetKey) this.setState({ problem: null });
  }

  override render(): ReactNode {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <div role="alert">
        <h1>This view cannot be shown</h1>
        <EmptyState title="The error is in this page or in the data from the server, not in your input.">
          <p>
            The rest of the explorer still works: go back, search, or open another view. Reloading tries the
            same view again.
          </p>
          <p className="none">Browser message: {problem}</p>
          {/* Browsers retry a script that failed to load only after a reload of the page. */}
          <button type="button" onClick={() => location.reload()}>
            Reload
          </button>
        </EmptyState>
      </div>
    );
  }
}

import { Component, type ReactNode } from 'react';
import { EmptyState } from './query-state.tsx';

interface ErrorBoundaryProps {
  /** What the view is shown at: one that failed is left behind with its address. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

/** Shows what is inside of it until that fails in a way that nobody foresaw: then it says so, and what surrounds it stays in use. */
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
        <h1>This view has failed</h1>
        <EmptyState title="The fault is in this page, or in what the server sent it; it is nothing that you did.">
          <p>
            Everything around it works: go back, search, or open another view. The address still says what you
            asked for, so loading it again shows the same view where it can.
          </p>
          <p className="none">What the browser says: {problem}</p>
          {/* What could not be loaded, a part of the page among it, is only asked for again by a page that begins anew. */}
          <button type="button" onClick={() => location.reload()}>
            Load it again
          </button>
        </EmptyState>
      </div>
    );
  }
}

import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

/** A menu that closes on Escape, or if the focus leaves it. */
export function Menu({
  name,
  className = '',
  children,
}: {
  name: ReactNode;
  className?: string;
  /** Renders the content, with a function that closes the menu. */
  children: (close: () => void) => ReactNode;
}): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => details.current?.removeAttribute('open');
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || details.current?.open !== true) return;
    close();
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details className={`menu ${className}`} ref={details} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary>{name}</summary>
      {children(close)}
    </details>
  );
}

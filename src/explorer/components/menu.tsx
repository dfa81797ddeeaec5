import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

/** Something that opens below its name, and closes when the focus leaves it or Escape is pressed. */
export function Menu({
  name,
  className = '',
  children,
}: {
  name: ReactNode;
  className?: string;
  /** What it holds, given a way to close it. */
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

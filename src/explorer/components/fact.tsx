import type { ReactNode } from 'react';

/** One thing that is known, with what it is called; nothing where it is not known. */
export function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  if (children === null || children === undefined || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

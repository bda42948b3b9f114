import type { ComponentChildren } from 'preact';

/** Text that is opened when wanted. */
export const Details = ({
  title,
  children,
  open = false,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}) => (
  <details open={open}>
    <summary>{title}</summary>
    {children}
  </details>
);

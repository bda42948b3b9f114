import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A text that is closed at first. */
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

/** The same for content that takes time to make. The content is made when it is opened. */
export function LateDetails({
  title,
  content,
}: {
  readonly title: string;
  readonly content: () => ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* Made on the click, before the browser opens it, so that it is there when it opens. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed, by mouse and by keyboard */}
      <summary onClick={() => setOpen(true)}>{title}</summary>
      {isOpen && content()}
    </details>
  );
}

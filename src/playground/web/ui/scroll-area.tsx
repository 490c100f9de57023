import type { ReactNode, RefObject } from "react";

interface Props {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
  readonly ref?: RefObject<HTMLElement | null>;
}

/** Lets what is too large scroll by itself, with the keyboard too: whatever scrolls has to take the focus for that. */
export const ScrollArea = ({ label, className, children, ref }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <section className={className} aria-label={label} tabIndex={0} ref={ref}>
    {children}
  </section>
);

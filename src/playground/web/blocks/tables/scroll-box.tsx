import type { ReactNode } from "react";

/** Lets what is too wide scroll by itself, with the keyboard too. */
export const ScrollBox = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
  <section className="bk-scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);

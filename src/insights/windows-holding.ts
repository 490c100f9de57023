import type { SupportSpan } from "./support-windows-of.js";

/** The windows that certain events opened, or kept open, in the order given. */
export const windowsHolding = <Span extends SupportSpan>(
  windows: readonly Span[],
  eventIds: Iterable<string>,
): readonly Span[] => {
  const wanted = new Set(eventIds);
  return windows.filter(({ opened }) => opened.some(({ id }) => wanted.has(id)));
};

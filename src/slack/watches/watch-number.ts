/** The number of a watch as people type it, `3` or `#3`; null for anything else. */
export const parseWatchNumber = (typed: string): number | null => {
  const digits = /^(?:#|no\.?|number)?\s*(\d{1,9})[.!]?$/i.exec(typed.trim())?.[1];
  return digits === undefined ? null : Number(digits);
};

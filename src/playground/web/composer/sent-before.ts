/** How many sent texts the composer remembers. */
const KEPT = 50;

/** The texts sent before, newest last, with one more; a repeated one moves to the end. */
export const remember = (sent: readonly string[], text: string): readonly string[] =>
  [...sent.filter((each) => each !== text), text].slice(-KEPT);

/** Where in what was sent one is: 0 is what is being typed now, 1 what was sent last. */
export const step = (sent: readonly string[], back: number, by: 1 | -1): number =>
  Math.min(Math.max(back + by, 0), sent.length);

/** What was sent `back` steps ago; "" for what is being typed now. */
export const recall = (sent: readonly string[], back: number): string =>
  back === 0 ? "" : (sent.at(-back) ?? "");

import type { TimeUs } from "./time.js";

/** From the earliest to the latest of some times, both inclusive. */
export interface TimeSpan {
  readonly fromUs: TimeUs;
  readonly toUs: TimeUs;
}

/** The stretch of time in which all of these happened; undefined for none. */
export const timeSpanOf = (items: readonly { readonly timeUs: TimeUs }[]): TimeSpan | undefined => {
  const [first] = items;
  if (first === undefined) return undefined;
  let [fromUs, toUs] = [first.timeUs, first.timeUs];
  for (const { timeUs } of items) {
    if (timeUs < fromUs) fromUs = timeUs;
    if (timeUs > toUs) toUs = timeUs;
  }
  return { fromUs, toUs };
};

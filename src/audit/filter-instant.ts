import { parseTimestamp, type TimeUs } from "./time.js";

/** A filter's `from` or `to`. @throws RangeError for a text that no filter may hold */
export const filterInstant = (text: string): TimeUs => {
  const timeUs = parseTimestamp(text);
  if (timeUs === undefined) throw new RangeError(`not an instant in a filter: ${text}`);
  return timeUs;
};

import type { AlertContent } from "../../../alerts/content.js";
import { durationInWords } from "../duration.js";

/** How late an alert is: `told 12 min after it happened`; null where it is not. */
export const lateWords = ({ eventCount, lateMs, mute }: AlertContent): string | null => {
  if (lateMs === null) return null;
  const told = `told ${durationInWords(lateMs)} after`;
  if (mute !== null) return `${told} the mute ended`;
  return eventCount > 1 ? `the oldest of these: ${told} it happened` : `${told} it happened`;
};

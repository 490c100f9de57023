import type { AlertContent } from "../../../alerts/content.js";
import { toEpochMs } from "../../../audit/time.js";
import { durationInWords } from "../duration.js";

/** Sent this soon after it arrived, nothing but its arrival was late. */
const PROMPT_MS = 60_000;

/** How late an alert is: `arrived 12 min late`; null where it is not. */
export const lateWords = ({ events, eventCount, lateMs }: AlertContent): string | null => {
  if (lateMs === null) return null;
  const which = eventCount > 1 ? "the oldest of these " : "";
  const delays = events
    .map(({ event, arrivedMs }) => ({ timeMs: toEpochMs(event.timeUs), arrivedMs }))
    .sort((a, b) => a.timeMs - b.timeMs)
    .map(({ timeMs, arrivedMs }) => arrivedMs - timeMs);
  const [arrivalDelayMs = 0] = delays;
  return lateMs - arrivalDelayMs < PROMPT_MS
    ? `${which}arrived ${durationInWords(lateMs)} late`
    : `${which}sent ${durationInWords(lateMs)} after it happened`;
};

// Slack's date-time picker takes ten digits of epoch seconds: 2001 to 2286.
const FIRST_SECOND = 1_000_000_000;
const LAST_SECOND = 9_999_999_999;

/** An ISO instant as the picker takes it, or null where it cannot show it. */
export const pickerSeconds = (iso: string | null): number | null => {
  if (iso === null) return null;
  const seconds = Math.floor(Date.parse(iso) / 1000);
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND ? seconds : null;
};

/**
 * The instant that was picked. The picker shows minutes only, so a value within the minute that it was
 * filled with is that value, with its seconds.
 */
export const pickedInstant = (seconds: number | null, filledWith: string | null): string | null => {
  if (seconds === null) return null;
  const filled = pickerSeconds(filledWith);
  if (filled !== null && Math.floor(filled / 60) === Math.floor(seconds / 60)) return filledWith;
  return new Date(seconds * 1000).toISOString();
};

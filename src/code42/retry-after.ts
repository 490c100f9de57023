/**
 * The milliseconds that a `Retry-After` header asks to wait: seconds or an HTTP date, the latter
 * measured against the answer's own `Date` where there is one, since clocks differ.
 * @returns null when there is none or it cannot be read
 */
export const retryAfterMsOf = (
  retryAfter: string | undefined,
  date: string | undefined,
  nowMs: number,
): number | null => {
  const text = retryAfter?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Date.parse takes almost any text with a digit; an HTTP date starts with a weekday.
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return null;
  const untilMs = Date.parse(text);
  if (Number.isNaN(untilMs)) return null;
  const serverMs = Date.parse(date ?? "");
  return Math.max(0, untilMs - (Number.isNaN(serverMs) ? nowMs : serverMs));
};

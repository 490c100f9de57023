import { expect, it } from "vitest";
import { retryAfterMsOf } from "../../src/code42/retry-after.js";

const nowMs = Date.UTC(2026, 10, 23, 10);
const inTenSeconds = "Mon, 23 Nov 2026 10:00:10 GMT";

it.each([
  ["0", undefined, 0],
  [" 7 ", undefined, 7000],
  ["1.5", undefined, 1500],
  [inTenSeconds, undefined, 10_000],
  [inTenSeconds, "Mon, 23 Nov 2026 10:00:04 GMT", 6000],
  ["Monday, 23-Nov-26 10:00:10 GMT", undefined, 10_000],
  ["Mon, 23 Nov 2026 09:00:00 GMT", undefined, 0],
  [inTenSeconds, "not a date", 10_000],
  ["-5", undefined, null],
  ["soon", undefined, null],
  ["Someday, maybe", undefined, null],
  ["", undefined, null],
  [undefined, undefined, null],
])("reads Retry-After %j with Date %j as %j ms", (retryAfter, date, expected) => {
  expect(retryAfterMsOf(retryAfter, date, nowMs)).toBe(expected);
});

import { expect, it } from "vitest";
import { spokenText } from "../../../src/playground/web/messages/spoken-text.js";

const NOBODY = { users: [], channels: [], groups: [] };
const BERLIN = { zone: "Europe/Berlin", nowMs: Date.UTC(2026, 10, 23, 12) };

it("speaks the words that others see, without a sign of the markup", () => {
  const text =
    "*R&amp;D* at <!date^1795435200^{date_num} {time}|then>, see <https://example.com|the list> :tada: by <@U0BERND|bernd> <!here>";
  const words = spokenText(text, NOBODY, BERLIN);
  expect(words).toMatch(/^R&D at 2026-11-23 \d+:\d\d [AP]M, see the list tada by bernd @here$/);
});

it("speaks what is quoted and preformatted in one line", () => {
  expect(spokenText("&gt; said\n```a &lt; b```", NOBODY, BERLIN)).toBe("said a < b");
});

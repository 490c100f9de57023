import { expect, it } from "vitest";
import { createOnce } from "../../src/slack/once.js";

it("tells a payload that came before from a new one, and forgets the oldest in time", () => {
  const isNew = createOnce();
  expect([isNew("a"), isNew("a"), isNew("b"), isNew("a")]).toEqual([true, false, true, false]);
  for (let index = 0; index < 5_000; index += 1) isNew(`n${index}`);
  expect(isNew("a")).toBe(true);
});

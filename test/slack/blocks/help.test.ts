import { expect, it } from "vitest";
import { parseQuery } from "../../../src/query/parse-query.js";
import { EXAMPLES, OPERATORS } from "../../../src/slack/blocks/help.js";

const context = { nowMs: Date.UTC(2026, 10, 23, 15), zone: "America/New_York" };

it.each([...EXAMPLES, ...OPERATORS])("shows only what is understood in full: %s", (line) => {
  const { ignored, problems } = parseQuery(line, context);
  expect({ ignored, problems }).toEqual({ ignored: [], problems: [] });
});

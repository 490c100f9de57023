import { expect, it } from "vitest";
import { parseQuery } from "../../../src/query/parse-query.js";
import { EXAMPLES, OPERATORS } from "../../../src/slack/blocks/help.js";
import { EXAMPLE_QUERY } from "../../../src/slack/blocks/saved/saving-examples.js";

const context = { nowMs: Date.UTC(2026, 10, 23, 15), zone: "America/New_York" };

it.each([...EXAMPLES, ...OPERATORS, EXAMPLE_QUERY])(
  "shows only what is understood in full: %s",
  (line) => {
    const { ignored, problems } = parseQuery(line, context);
    expect({ ignored, problems }).toEqual({ ignored: [], problems: [] });
  },
);

it("names every operator", () => {
  const named = OPERATORS.flatMap((line) =>
    [...line.matchAll(/(-?[a-z]+):/g)].map(([, name]) => name),
  );
  const all = "user -user affected type -type category -category usertype ip -ip resource text";
  const dates = "on from since after before to until";
  expect([...new Set(named)].sort()).toEqual(`${all} ${dates}`.split(" ").sort());
});

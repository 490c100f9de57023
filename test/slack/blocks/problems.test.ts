import { expect, it } from "vitest";
import { type ProblemsShown, renderProblems } from "../../../src/slack/blocks/problems.js";
import { actionIdsOf, textOf } from "../start-bot.js";

const shown = (more: Partial<ProblemsShown>): ProblemsShown => ({
  command: "/audit",
  query: "show udit <x>",
  problems: [
    {
      message: "What is “udit”?",
      corrections: [
        { suggestion: "edit", query: "show edit <x>" },
        { suggestion: "audio", query: "show audio <x>" },
      ],
    },
  ],
  more: 0,
  ...more,
});

it("offers a button for each suggestion, and what was typed for changing it by hand", () => {
  const message = renderProblems(shown({}));
  const json = JSON.stringify(message.blocks);
  expect(actionIdsOf(message)).toEqual(["query.run", "query.run:2"]);
  expect(json).toContain('"value":"show edit <x>"');
  expect(json).toContain('"value":"show audio <x>"');
  expect(textOf(message)).toContain("/audit show udit <x>");
  expect(textOf(message)).not.toContain("/audit show edit <x>");
});

it.each([
  ["has no place in the question", null],
  ["makes it too long for a button", "x".repeat(2_001)],
])("shows a suggestion to copy where it %s", (_, query) => {
  const problem = { message: "What?", corrections: [{ suggestion: "edit", query }] };
  const message = renderProblems(shown({ problems: [problem] }));
  expect(actionIdsOf(message)).toEqual([]);
  expect(textOf(message)).toMatch(/^edit$/m);
  expect(textOf(message)).not.toContain("Press");
});

it("puts the buttons of each problem right below it", () => {
  const problem = (word: string) => ({
    message: `What is ${word}?`,
    corrections: [{ suggestion: `${word}!`, query: word }],
  });
  const { blocks } = renderProblems(shown({ problems: [problem("one"), problem("two")] }));
  const lines = blocks.map((block) => textOf(block));
  expect(lines.slice(1, 5)).toEqual(["What is one?", "one!", "What is two?", "two!"]);
  expect(new Set(actionIdsOf(blocks)).size).toBe(2);
});

it("counts problems that do not fit", () => {
  expect(textOf(renderProblems(shown({ more: 4 })))).toContain("And 4 more.");
});

import { expect, it } from "vitest";
import { renderProblems } from "../../../src/slack/blocks/problems.js";
import { textOf } from "../start-bot.js";

const problem = { text: "udit", message: "What is “udit”?", suggestions: ["edit", "audio"] };

it("offers the question with each suggestion in its place", () => {
  const text = textOf(renderProblems("/audit", "show udit <x>", [problem]));
  expect(text).toContain("/audit show edit <x>");
  expect(text).toContain("/audit show audio <x>");
});

it("offers a suggestion alone when the words are nowhere in the question", () => {
  const text = textOf(renderProblems("/audit", "logins", [problem]));
  expect(text).toContain("edit");
  expect(text).not.toContain("/audit edit");
});

it("counts problems that do not fit", () => {
  const many = Array.from({ length: 9 }, () => problem);
  expect(textOf(renderProblems("/audit", "x", many))).toContain("And 4 more.");
});

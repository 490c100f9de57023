import type { NearMiss } from "./near-misses.js";
import type { SettingProblem } from "./setting-error.js";
import { EXAMPLES, type SettingName, type SettingTexts } from "./setting-names.js";

const problem = (name: SettingName, what: string): SettingProblem => ({
  name,
  what,
  example: EXAMPLES[name],
});

/** A group of settings that are of use together only: all of them or none. */
const allOrNone = (texts: SettingTexts, names: readonly SettingName[], purpose: string) => {
  const present = names.filter((name) => texts[name] !== undefined);
  if (present.length === 0) return [];
  return names
    .filter((name) => texts[name] === undefined)
    .map((name) =>
      problem(
        name,
        `missing, but ${present.join(" and ")} ${present.length === 1 ? "is" : "are"} set; ${purpose}`,
      ),
    );
};

const OF_A_WORKSPACE = [
  "SLACK_BOT_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_APP_TOKEN",
  "SLACK_API_URL",
] as const satisfies readonly SettingName[];

/**
 * Nothing says that there is a Slack workspace: the playground's case. A misspelled setting does say so: whoever wrote it does
 * not want to find the playground instead.
 */
export const isWithoutSlack = (texts: SettingTexts, nearMisses: readonly NearMiss[]): boolean =>
  OF_A_WORKSPACE.every(
    (name) => texts[name] === undefined && nearMisses.every(({ setting }) => setting !== name),
  );

const requestsReachUs = (texts: SettingTexts) =>
  texts.SLACK_SIGNING_SECRET !== undefined || texts.SLACK_APP_TOKEN !== undefined
    ? []
    : [
        problem(
          "SLACK_SIGNING_SECRET",
          "missing: Slack's requests are verified with it (or set SLACK_APP_TOKEN, xapp-…, for Socket Mode)",
        ),
      ];

/** What is missing for an answer in Slack. */
const slackProblems = (texts: SettingTexts): readonly SettingProblem[] => [
  ...(texts.SLACK_BOT_TOKEN === undefined ? [problem("SLACK_BOT_TOKEN", "missing")] : []),
  ...requestsReachUs(texts),
];

const LOOPBACK = ["127.0.0.1", "localhost"];

/** Whoever reaches the playground can be anybody in it, so nobody but this machine may reach it. */
const playgroundProblems = ({ HOST }: SettingTexts): readonly SettingProblem[] =>
  HOST === undefined || LOOPBACK.includes(HOST.toLowerCase())
    ? []
    : [
        problem(
          "HOST",
          "without Slack settings the playground starts, which answers on 127.0.0.1 only; for a real workspace set SLACK_BOT_TOKEN",
        ),
      ];

/** What settings need of each other, whatever their values are. */
export const combinationProblems = (
  texts: SettingTexts,
  isPlayground: boolean,
): readonly SettingProblem[] => [
  ...(isPlayground ? playgroundProblems(texts) : slackProblems(texts)),
  ...allOrNone(
    texts,
    ["CODE42_BASE_URL", "CODE42_CLIENT_ID", "CODE42_CLIENT_SECRET"],
    "Code42 is read with all three",
  ),
  ...allOrNone(texts, ["SPLUNK_HEC_URL", "SPLUNK_HEC_TOKEN"], "Splunk needs both"),
];

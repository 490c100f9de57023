import type { Config } from "../config.js";
import type { Playground } from "../playground/start-playground.js";

const logOf = ({ code42, store }: Config): string => {
  const source = code42 === null ? "a demo audit log" : `the audit log of ${code42.baseUrl}`;
  const place = store.files === null ? "in memory" : `kept in ${store.files.storeFile}`;
  return `${source}, ${place}`;
};

/** What the terminal says once the playground can be used. */
export const renderWelcome = (
  { origin, questions }: Pick<Playground, "origin" | "questions">,
  config: Config,
): string => `
audit-bot is running in a workspace of its own, on this machine only.
The log: ${logOf(config)}.

  Open  ${origin}/

Questions to try there:
${questions.map((question) => `  /audit ${question}`).join("\n")}

Ctrl-C stops it. For your own Slack, set SLACK_BOT_TOKEN: the README says how.
`;

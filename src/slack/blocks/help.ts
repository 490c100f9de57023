import type { AnyBlock } from "@slack/types";
import type { VisibleSearches } from "../saved/onlooker.js";
import { writtenName } from "../saved/search-name.js";
import { section } from "./elements.js";
import type { Message } from "./message.js";
import { EXAMPLE_NAME, EXAMPLE_QUERY } from "./saved/saving-examples.js";
import { escapeMrkdwn, preformatted, richText, visible } from "./text.js";

/** Questions in plain words, as `help` shows them. */
export const EXAMPLES = [
  "",
  "logins by alice@example.com yesterday",
  "support access enabled last week",
  "roles assigned to bob@example.com since Monday",
  "logins from 10.0.0.0/8",
  "privileged changes last 7 days",
];

/** Operators, as `help` shows them: in lines that a phone need not break. */
export const OPERATORS = [
  'type:"Console login"',
  'category:"Users and roles"',
  "user:*@contractor.com",
  "-user:backup@example.com",
  "affected:bob@example.com",
  "usertype:support  ip:10.0.0.0/8",
  'resource:ID  text:"any words"',
  '-type:"Search issued"',
  "-category:Cases  -ip:192.0.2.1",
  "on:yesterday",
  "from:2026-11-01  to:2026-11-05",
  'after:"1 Nov"  before:"5 Nov"',
  'since:"last Monday"  until:today',
];

/** Saved searches that `help` names. */
const MOST_NAMED = 10;

const savedLines = (command: string, { mine, channel }: VisibleSearches): readonly AnyBlock[] => {
  const all = [...mine, ...channel];
  if (all.length === 0) {
    return [richText([preformatted(`${command} save ${EXAMPLE_NAME} ${EXAMPLE_QUERY}`)])];
  }
  const lines = all
    .slice(0, MOST_NAMED)
    .map(({ name }) => `${command} run ${visible(writtenName(name))}`);
  const more = all.length - lines.length;
  return [
    richText([preformatted(lines.join("\n"))]),
    ...(more > 0 ? [section(`+${more} more: \`${escapeMrkdwn(command, 40)} saved\``)] : []),
  ];
};

/**
 * What can be asked, with lines to copy.
 * @param saved what the reader can run from where they are
 */
export const renderHelp = (
  command: string,
  saved: VisibleSearches = { mine: [], channel: [] },
): Message => {
  const name = escapeMrkdwn(command, 40);
  const lines = EXAMPLES.map((example) => `${command} ${example}`.trim()).join("\n");
  return {
    text: `${name} searches the Code42 audit log. For example: ${name} logins yesterday`,
    blocks: [
      section(
        `*Search the Code42 audit log.* Say who, what and when in your own words. Only you see the answer.\nTap and hold, or triple-click, a line to copy it:`,
      ),
      richText([preformatted(lines)]),
      section("To be exact, mix in operators. Commas separate alternatives, a minus excludes:"),
      richText([preformatted(OPERATORS.join("\n"))]),
      section(
        `*Keep a search* with \`${name} save NAME QUERY\`; dates stay as you say them. \`${name} run NAME\` asks it again, \`${name} saved\` lists yours and this channel's, to share and delete:`,
      ),
      ...savedLines(command, saved),
      section(
        `*Be told when something happens* with \`${name} watch QUERY\`: a form shows what it would have found lately, and asks where to tell you. \`${name} watches\` lists your watches, to edit, pause and delete.`,
      ),
      section(
        `\`${name} status\` shows how fresh and complete my events are. Buttons below an answer change its filters, page through it, show details and share it.`,
      ),
    ],
  };
};

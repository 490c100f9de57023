import type { HomeView } from "@slack/types";
import type { AlertsStatus } from "../../alerts/watches.js";
import { fromEpochMs } from "../../audit/time.js";
import type { Extent } from "../../store/audit-store.js";
import type { SyncStatus } from "../../sync/sync-status.js";
import type { Role, Standing } from "../access.js";
import { COMMAND } from "../command-name.js";
import { context, mrkdwn, section } from "./elements.js";
import { EXAMPLES } from "./help.js";
import { LIMITS } from "./limits.js";
import { renderStatus } from "./status.js";
import { plainText, preformatted, richText, slackDate } from "./text.js";

export interface HomeShown {
  readonly userId: string;
  readonly standing: Standing;
  readonly status: SyncStatus;
  readonly extent: Extent;
  readonly alerts: AlertsStatus;
  /** When all of this was so. */
  readonly nowMs: number;
}

const QUESTIONS = 5;

// What comes later belongs to a role already: it is not promised as if it were here.
const MAY: Readonly<Record<Role, string>> = {
  viewer:
    "You are a *viewer*: you may search the audit log, share what you find, and have me tell you when something happens.",
  exporter:
    "You are an *exporter*: you may search the audit log, share what you find, and have me tell you when something happens. Exports, once I can make them, are open to you too.",
  admin:
    "You are an *admin*: you may search the audit log, share what you find, and make watches, also for channels and other people. Exports, once I can make them, are open to you too.",
};

const mayLine = ({ role, uncertain }: Standing): string =>
  uncertain
    ? `${MAY[role]} Slack could not tell me all your user groups just now, so it may be more.`
    : MAY[role];

const header = (text: string) => ({
  type: "header" as const,
  text: plainText(text, LIMITS.headerText),
});

/** Lines to copy: a Home has no place of its own for answers. */
const questions = (): string =>
  EXAMPLES.filter((example) => example !== "")
    .slice(0, QUESTIONS)
    .map((example) => `${COMMAND} ${example}`)
    .join("\n");

/** The app's Home, for somebody who may ask. Moments show in the reader's own zone. */
export const renderHome = ({
  userId,
  standing,
  status,
  extent,
  alerts,
  nowMs,
}: HomeShown): HomeView => ({
  type: "home",
  blocks: [
    section(`Hello <@${userId}>, I answer questions about the Code42 audit log.`),
    section(mayLine(standing)),
    header("How to ask"),
    section(
      `Type \`${COMMAND}\` in any channel or in my *Messages* tab, then who, what and when in your own words. Tap and hold, or triple-click, a line to copy it:`,
    ),
    richText([preformatted(questions())]),
    section(
      `\`${COMMAND}\` alone shows the latest events, \`${COMMAND} saved\` your saved searches, \`${COMMAND} watches\` what I tell you of, \`${COMMAND} help\` more ways to ask.`,
    ),
    header("What I know"),
    ...renderStatus(status, extent, alerts).blocks,
    context(
      mrkdwn(`As of ${slackDate(fromEpochMs(nowMs))}. Come back to this tab for newer numbers.`),
    ),
    { type: "divider" },
    section("*Privacy:* only you see my answers, unless you share one."),
  ],
});

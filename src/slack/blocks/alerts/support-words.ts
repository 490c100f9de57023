import { sentenceOf } from "../../../audit/sentence.js";
import { toEpochMs } from "../../../audit/time.js";
import type { SupportWindow } from "../../../insights/support-window.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { countOf, formatCount } from "../counts.js";
import { durationInWords } from "../duration.js";
import { cut, visible } from "../text.js";

const NAME_MOST = 80;
const SENTENCE_MOST = 300;
const ACCOUNTS_MOST = 5;

type Detail = Watch["detail"];

/** The latest to be opened first. */
export const newestFirst = (windows: readonly SupportWindow[]): readonly SupportWindow[] =>
  [...windows].sort((a, b) => (a.fromUs === b.fromUs ? 0 : a.fromUs < b.fromUs ? 1 : -1));

/** The names of the accounts that support created, as many as fit a line; empty for none. Not escaped. */
export const accountNames = ({ createdAccounts }: SupportWindow): string => {
  const named = createdAccounts
    .slice(0, ACCOUNTS_MOST)
    .map((name) => cut(visible(name), NAME_MOST));
  const more = createdAccounts.length - ACCOUNTS_MOST;
  return [...named, ...(more > 0 ? [`+${formatCount(more)} more`] : [])].join(", ");
};

/** `9 actions, 1 account created: svc.x@example.com`. Not escaped. */
export const deedsInWords = (window: SupportWindow, detail: Detail): string => {
  const { actionCount, createdAccounts } = window;
  const actions = actionCount === 0 ? "no actions" : countOf(actionCount, "action");
  if (createdAccounts.length === 0) return actions;
  const names = detail === "full" ? `: ${accountNames(window)}` : "";
  return `${actions}, ${countOf(createdAccounts.length, "account")} created${names}`;
};

/** How long a window was open; null while it is. */
export const windowDuration = ({ fromUs, toUs }: SupportWindow): string | null =>
  toUs === null ? null : durationInWords(toEpochMs(toUs) - toEpochMs(fromUs));

export const supportTitle = ({ toUs }: SupportWindow): string =>
  toUs === null ? "Support access is open" : "Support access was closed";

/** What a notification says after the title. Not escaped. */
export const supportMore = (window: SupportWindow, detail: Detail): string => {
  const duration = windowDuration(window);
  if (duration !== null) return ` after ${duration}: ${deedsInWords(window, detail)}`;
  const [opening] = window.opened;
  return detail === "brief" || opening === undefined
    ? ""
    : `: ${cut(sentenceOf(opening), SENTENCE_MOST)}`;
};

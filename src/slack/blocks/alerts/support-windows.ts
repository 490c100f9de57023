import type { KnownBlock } from "@slack/types";
import { textOf } from "../../../audit/empty.js";
import type { AuditEvent } from "../../../audit/event.js";
import type { TimeUs } from "../../../audit/time.js";
import type { SupportWindow } from "../../../insights/support-window.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { countOf } from "../counts.js";
import { type Row, renderRows, textRow } from "../details/rows.js";
import { context, mrkdwn } from "../elements.js";
import { escapeMrkdwn, plainText, richDate, richTextOf, slackDate, utcText } from "../text.js";
import { renderEventList } from "./event-list.js";
import { accountNames, deedsInWords, newestFirst, windowDuration } from "./support-words.js";

const NAME_MOST = 100;
const FIELD_MOST = 200;
const ACTIONS_MOST = 15;
const OLDER_MOST = 5;
const OLDER_WORDS_MOST = 400;
const ROWS_MOST = 2_900;

const MORE = textRow("More", "see Details.");

type Detail = Watch["detail"];

const nameOf = ({ actorName, actorId }: AuditEvent): string =>
  actorName ?? actorId ?? "somebody unknown";

/** A moment for each reader and in UTC, and by whom where that may be told. */
const momentRow = (
  label: string,
  timeUs: TimeUs,
  event: AuditEvent | undefined,
  detail: Detail,
): Row => {
  const who = event === undefined || detail === "brief" ? "" : `, by ${nameOf(event)}`;
  const { value } = textRow(label, ` (${utcText(timeUs)})${who}`, NAME_MOST + 40);
  return { label, value: [richDate(timeUs), ...value] };
};

const fieldRow = (
  label: string,
  event: AuditEvent | null | undefined,
  key: string,
): readonly Row[] => {
  const text = textOf(event?.fields[key]);
  return text === null ? [] : [textRow(label, text, FIELD_MOST)];
};

const closedRows = ({ closed, toUs }: SupportWindow, detail: Detail): readonly Row[] =>
  toUs === null
    ? []
    : [
        momentRow("Closed", toUs, closed ?? undefined, detail),
        ...(detail === "brief" ? [] : fieldRow("Reason to close", closed, "reason")),
      ];

/** `2 h 5 min, 9 actions, 1 account created: svc.x@example.com`, the accounts in bold. */
const summaryRow = (window: SupportWindow, detail: Detail): Row => {
  const duration = windowDuration(window);
  const deeds = deedsInWords(window, "brief");
  const names = detail === "brief" ? "" : accountNames(window);
  return {
    label: duration === null ? "So far" : "In all",
    value: [
      richTextOf(duration === null ? deeds : `${duration}, ${deeds}`),
      ...(names === "" ? [] : [richTextOf(": "), richTextOf(names, { bold: true })]),
    ],
  };
};

/** Since when, by whom and why a window is open, and what became of it. */
export const renderSupportStory = (
  window: SupportWindow,
  detail: Detail,
): readonly KnownBlock[] => {
  const [opening] = window.opened;
  const again = window.opened.length - 1;
  return renderRows(
    [
      momentRow("Enabled", window.fromUs, opening, detail),
      ...(again > 0
        ? [textRow("Enabled again", again === 1 ? "once" : countOf(again, "time"))]
        : []),
      ...(detail === "brief"
        ? []
        : [
            ...fieldRow("Case", opening, "supportCaseId"),
            ...fieldRow("Reason", opening, "reason"),
          ]),
      ...closedRows(window, detail),
      summaryRow(window, detail),
    ],
    ROWS_MOST,
    MORE,
  );
};

const renderActions = ({ actions, actionCount }: SupportWindow): readonly KnownBlock[] =>
  actions.length === 0
    ? []
    : [
        context(plainText("What support did, newest first:", 60)),
        ...renderEventList(actions, { most: ACTIONS_MOST, count: actionCount }),
      ];

const renderOlder = (window: SupportWindow, detail: Detail): KnownBlock => {
  const duration = windowDuration(window);
  const [opening] = window.opened;
  const who = detail === "brief" || opening === undefined ? "" : `, by ${nameOf(opening)}`;
  const length = duration === null ? "still open" : duration;
  const words = escapeMrkdwn(
    `${who}: ${length}, ${deedsInWords(window, detail)}`,
    OLDER_WORDS_MOST,
  );
  return context(mrkdwn(`*Earlier:* ${slackDate(window.fromUs)}${words}`));
};

/** The newest window of support access with all that was done in it, then older ones in a line each. */
export const renderSupportWindows = (
  windows: readonly SupportWindow[],
  detail: Detail,
): readonly KnownBlock[] => {
  const [newest, ...older] = newestFirst(windows);
  if (newest === undefined) return [];
  const hidden = older.length - OLDER_MOST;
  return [
    ...renderSupportStory(newest, detail),
    ...(detail === "brief" ? [] : renderActions(newest)),
    ...older.slice(0, OLDER_MOST).map((window) => renderOlder(window, detail)),
    ...(hidden > 0 ? [context(plainText(`+${countOf(hidden, "earlier window")}`, 60))] : []),
  ];
};

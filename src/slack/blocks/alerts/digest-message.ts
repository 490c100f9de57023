import type { AnyBlock, KnownBlock } from "@slack/types";
import type { NoticeContent } from "../../../alerts/content.js";
import { toQueryText } from "../../../audit/filter-query.js";
import type { Digest } from "../../../insights/digest.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { countOf } from "../counts.js";
import { type Row, renderRows, textRow } from "../details/rows.js";
import { button, context } from "../elements.js";
import { LIMITS } from "../limits.js";
import type { Message } from "../message.js";
import { escapeMrkdwn, plainText } from "../text.js";
import { renderTimelineChart, timelineInWords } from "../timeline-chart.js";
import {
  changesText,
  digestCount,
  digestDays,
  digestName,
  newText,
  typeName,
  userName,
} from "./digest-words.js";
import { renderEventList } from "./event-list.js";
import { renderHeadline } from "./headline.js";
import { mentionsText } from "./mentions.js";
import { watchName, watchNumber } from "./watch-words.js";

const ROW_MOST = 400;
const ROWS_MOST = 2_500;
const WORDS_MOST = 250;
const LATEST_MOST = 3;
const MORE = textRow("More", "see all events.");

const zoneOf = ({ schedule }: Watch): string => schedule?.zone ?? "UTC";

const row = (label: string, text: string): readonly Row[] =>
  text === "" ? [] : [textRow(label, text, ROW_MOST)];

const whatAndWho = (digest: Digest, detail: Watch["detail"]): readonly KnownBlock[] =>
  renderRows(
    [
      ...row("Types", changesText(digest.types, typeName, digest)),
      ...row("New types", newText(digest.newTypes, typeName, digest)),
      ...(detail === "brief"
        ? []
        : [
            ...row("Users", changesText(digest.users, userName, digest)),
            ...row("New users", newText(digest.newUsers, userName, digest)),
          ]),
    ],
    ROWS_MOST,
    MORE,
  );

const overTime = ({ timeline, count }: Digest, zone: string): readonly AnyBlock[] => {
  const chart = renderTimelineChart(timeline, zone);
  const words = timelineInWords(timeline, count, zone);
  return [
    ...(chart === undefined ? [] : [chart]),
    ...(words === undefined ? [] : [context(plainText(words, WORDS_MOST))]),
  ];
};

const latest = ({ latest: events }: Digest): readonly KnownBlock[] =>
  events.length === 0
    ? []
    : [
        context(plainText(events.length === 1 ? "The event:" : "The latest:", 40)),
        ...renderEventList(events, { most: LATEST_MOST, count: 0 }),
      ];

// Slack takes no button that carries nothing or too much.
const seeAll = ({ filter, count }: Digest): readonly KnownBlock[] => {
  const query = toQueryText(filter);
  if (query === "" || query.length > LIMITS.buttonValue) return [];
  const label = count === 1 ? "See the event" : `See all ${countOf(count, "event")}`;
  return [{ type: "actions", elements: [button("query.run", label, query)] }];
};

const somethingHappened = (digest: Digest, watch: Watch): readonly AnyBlock[] => [
  ...overTime(digest, zoneOf(watch)),
  ...whatAndWho(digest, watch.detail),
  ...(watch.detail === "brief" ? [] : latest(digest)),
];

/** What a day or a week held, beside the one before. */
export const renderDigest = ({
  watch,
  digest,
}: Extract<NoticeContent, { kind: "digest" }>): Message => {
  const title = `${digestName(digest)}: ${watchName(watch)}`;
  const count = digestCount(digest);
  const isQuiet = digest.count === 0;
  return {
    text: `${escapeMrkdwn(title, WORDS_MOST)}. ${count}.${mentionsText(watch)}`,
    blocks: [
      { type: "header", text: plainText(title, LIMITS.headerText) },
      renderHeadline(`${count}.`, watch),
      ...(isQuiet ? [] : somethingHappened(digest, watch)),
      context(plainText(digestDays(digest, zoneOf(watch)), 150), watchNumber(watch)),
      ...(isQuiet ? [] : seeAll(digest)),
    ],
  };
};

import type { KnownBlock, ModalView } from "@slack/types";
import { SUPPORT_WATCH_ID } from "../../alerts/built-in-watches.js";
import type { Watch } from "../../state/alerts/watch.js";
import { button, context } from "../blocks/elements.js";
import { LIMITS } from "../blocks/limits.js";
import { plainText } from "../blocks/text.js";
import {
  renderKind,
  renderMore,
  renderSchedule,
  renderSeverity,
  renderTarget,
  renderWarnAfter,
  renderZone,
} from "./delivery-blocks.js";
import { WATCH_FORM } from "./fields.js";
import { type QueryShown, renderFixedQuery, renderQueryBlocks } from "./query-blocks.js";
import { formatWatchFormMetadata, type WatchFormMetadata } from "./watch-form-metadata.js";

export interface WatchFormShown {
  readonly metadata: WatchFormMetadata;
  /** The watch that is changed; null: a new one. */
  readonly watch: Pick<Watch, "id" | "number" | "title"> | null;
  readonly query: QueryShown;
  readonly isAdmin: boolean;
  /** IANA zones: of whoever fills it in, and those that the watch may go by. */
  readonly zone: string;
  readonly zones: readonly string[];
  readonly nowMs: number;
}

export const isFixed = (watchId: string | null): boolean => watchId === SUPPORT_WATCH_ID;

const queryBlocks = (shown: WatchFormShown): readonly KnownBlock[] => {
  const { metadata, watch, query, zone, nowMs } = shown;
  const { draft, version } = metadata;
  if (isFixed(metadata.watchId)) {
    return renderFixedQuery(query, watch?.title ?? "Support access");
  }
  return renderQueryBlocks(query, { isDigest: draft.kind !== "alerts", version, zone, nowMs });
};

const moreButton: readonly KnownBlock[] = [
  { type: "actions", elements: [button("watch.more", "More options", "more")] },
  context(plainText("How events are grouped, quiet hours, whom to mention and to tell next", 200)),
];

const alertBlocks = ({ metadata, isAdmin }: WatchFormShown): readonly KnownBlock[] => {
  const { draft, isOpen, watchId } = metadata;
  return [
    ...renderSeverity(draft),
    ...(isFixed(watchId) ? [renderWarnAfter(draft)] : []),
    ...(isOpen ? renderMore(draft, isAdmin) : moreButton),
  ];
};

/** What that is shown goes by a clock; null: nothing. */
const clockHint = ({ metadata: { draft, isOpen, watchId } }: WatchFormShown): string | null => {
  if (draft.kind !== "alerts") return "The time of day is meant there.";
  const isQuiet = isOpen && draft.quiet === "on";
  if (isFixed(watchId)) {
    const also = isQuiet ? " The quiet hours are meant there too." : "";
    return `I also warn of access that is still open at the end of the day: at 18:00 there.${also}`;
  }
  return isQuiet ? "The quiet hours are meant there." : null;
};

const zoneBlocks = (shown: WatchFormShown): readonly KnownBlock[] => {
  const hint = clockHint(shown);
  return hint === null ? [] : [renderZone(shown.metadata.draft, shown.zones, hint)];
};

/** The form in which a watch is made or changed, as far as it is filled in. */
export const renderWatchForm = (shown: WatchFormShown): ModalView => {
  const { metadata, watch, isAdmin } = shown;
  const { draft, watchId } = metadata;
  return {
    type: "modal",
    callback_id: WATCH_FORM,
    private_metadata: formatWatchFormMetadata(metadata),
    title: plainText(
      watch === null ? "New watch" : `Edit watch #${watch.number}`,
      LIMITS.viewTitle,
    ),
    submit: plainText(watch === null ? "Watch" : "Save", LIMITS.viewSubmit),
    close: plainText("Cancel", LIMITS.viewClose),
    blocks: [
      ...queryBlocks(shown),
      { type: "divider" },
      ...(isFixed(watchId) ? [] : [renderKind(draft)]),
      ...renderTarget(draft, isAdmin),
      ...(draft.kind === "alerts" ? alertBlocks(shown) : renderSchedule(draft)),
      ...zoneBlocks(shown),
    ],
  };
};

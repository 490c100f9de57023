import type { ActionsBlock, Button } from "@slack/types";
import type { Filter } from "../../audit/filter.js";
import { chipsOf } from "../../audit/filter-chips.js";
import { button } from "./elements.js";
import { visible } from "./text.js";

/** The most chips in a row; other buttons that remove are numbered from the next on. */
export const MOST_CHIPS = 20;

/** Chips of an answer's filter that stand together. */
export interface ChipsPlace {
  readonly sessionId: string;
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

/** What a button that takes chips away carries. */
export const chipsValue = ({ sessionId, first, last }: ChipsPlace): string =>
  first === last ? `${sessionId}|${first}` : `${sessionId}|${first}-${last}`;

export const parseChipsValue = (value: string): ChipsPlace | undefined => {
  const [, sessionId, first, last = first] =
    /^([^|]+)\|(\d{1,6})(?:-(\d{1,6}))?$/.exec(value) ?? [];
  if (sessionId === undefined) return undefined;
  return { sessionId, first: Number(first), last: Number(last) };
};

/** A button a filter value, which takes it away; then edit and clear. */
export const renderChips = (
  filter: Filter,
  { sessionId, zone, nowMs }: { sessionId: string; zone: string; nowMs: number },
): ActionsBlock => {
  const chips = chipsOf(filter, zone, nowMs);
  const shown: Button[] = chips.slice(0, MOST_CHIPS).map((chip, index) =>
    button(
      "filter.remove",
      `✕ ${chip.label}`,
      chipsValue({ sessionId, first: index, last: index }),
      {
        nth: index + 1,
        spoken: `Remove ${visible(chip.label)}`,
      },
    ),
  );
  const hidden = chips.length - shown.length;
  return {
    type: "actions",
    elements: [
      ...shown,
      ...(hidden > 0 ? [button("filter.edit", `+${hidden} more`, sessionId, { nth: 2 })] : []),
      button("filter.edit", "Edit filters", sessionId),
      ...(chips.length > 0 ? [button("filter.clear", "Clear all", sessionId)] : []),
    ],
  };
};

import type { ActionsBlock, Button } from "@slack/types";
import type { Filter } from "../../audit/filter.js";
import { chipsOf } from "../../audit/filter-chips.js";
import { button } from "./elements.js";
import { visible } from "./text.js";

const MOST_CHIPS = 20;

/** What a chip's button carries: the answer it belongs to and which chip of its filter it is. */
export const chipValue = (sessionId: string, index: number): string => `${sessionId}|${index}`;

export const parseChipValue = (value: string): { sessionId: string; index: number } | undefined => {
  const match = /^([^|]+)\|(\d{1,6})$/.exec(value);
  const [, sessionId, index] = match ?? [];
  return sessionId === undefined ? undefined : { sessionId, index: Number(index) };
};

/** A button a filter value, which takes it away; then edit and clear. */
export const renderChips = (filter: Filter, zone: string, sessionId: string): ActionsBlock => {
  const chips = chipsOf(filter, zone);
  const shown: Button[] = chips.slice(0, MOST_CHIPS).map((chip, index) =>
    button("filter.remove", `✕ ${chip.label}`, chipValue(sessionId, index), {
      nth: index + 1,
      spoken: `Remove ${visible(chip.label)}`,
    }),
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

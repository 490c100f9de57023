import { everything } from "../../audit/filter.js";
import { withoutChips } from "../../audit/filter-chips.js";
import { parseChipsValue } from "../blocks/chips.js";
import { renderResults } from "../blocks/results.js";
import { UnknownControlError } from "../errors.js";
import { formatFormMetadata } from "../filter-form/form-metadata.js";
import { renderFilterForm } from "../filter-form/render-filter-form.js";
import type { ActionHandler } from "./action-handler.js";

/** `filter.remove`: the same question without one of its values, or without a whole list of them. */
export const onRemoveFilter: ActionHandler = async (
  { sessions, search, messenger },
  ask,
  value,
) => {
  const chips = parseChipsValue(value);
  if (chips === undefined) throw new UnknownControlError();
  const { filter } = await sessions.require(chips.sessionId, ask.userId);
  const shown = await search.ask(ask.userId, withoutChips(filter, chips.first, chips.last));
  await messenger.replace(ask, renderResults(shown));
};

/** `filter.clear`: every event. */
export const onClearFilters: ActionHandler = async (
  { sessions, search, messenger },
  ask,
  value,
) => {
  await sessions.require(value, ask.userId);
  await messenger.replace(ask, renderResults(await search.ask(ask.userId, everything)));
};

/** `filter.edit`: the form, filled in. */
export const onEditFilters: ActionHandler = async ({ sessions, views }, ask, value) => {
  await views.show(ask, "Edit filters", async () => {
    const { filter } = await sessions.require(value, ask.userId);
    return renderFilterForm(filter, formatFormMetadata(value, ask));
  });
};

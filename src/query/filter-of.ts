import { everything, type Filter } from "../audit/filter.js";
import type { Taken, Values } from "./draft.js";

type ListName = keyof Values;

/** What all words together ask for, each value once. */
export const filterOf = (
  taken: readonly Taken[],
  { from, to }: Pick<Filter, "from" | "to">,
): Filter => {
  const lists: Partial<Record<ListName, readonly string[]>> = {};
  for (const { values } of taken) {
    if (values === undefined) continue;
    for (const name of Object.keys(values) as ListName[]) {
      const before = lists[name];
      const more = values[name] ?? [];
      lists[name] =
        before === undefined && more.length === 1
          ? more
          : [...new Set([...(before ?? []), ...more])];
    }
  }
  return { ...everything, ...(lists as Values), from, to };
};

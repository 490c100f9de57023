import { everything, type Filter } from "../audit/filter.js";
import type { Taken, Values } from "./draft.js";

type ListName = keyof Values;

/** The lists that all words together ask for, each value once; the dates are open. */
export const filterOf = (taken: readonly Taken[]): Filter => {
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
  return { ...everything, ...(lists as Values) };
};

/** The first so many of what is added, in order: a million values are not sorted for the sake of a hundred. */
export interface TopList<T> {
  readonly items: readonly T[];
  /** Whether an item would be among the first, as things are. */
  takes(item: T): boolean;
  add(item: T): void;
}

/** @param compare negative where `a` comes before `b`; no two items may be equal */
export const createTopList = <T>(size: number, compare: (a: T, b: T) => number): TopList<T> => {
  const items: T[] = [];
  const takes = (item: T): boolean => {
    const last = items.at(-1);
    return items.length < size || (last !== undefined && compare(item, last) < 0);
  };
  return {
    items,
    takes,
    add(item) {
      if (!takes(item)) return;
      let [low, high] = [0, items.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = items[middle];
        if (other !== undefined && compare(other, item) < 0) low = middle + 1;
        else high = middle;
      }
      items.splice(low, 0, item);
      if (items.length > size) items.pop();
    },
  };
};

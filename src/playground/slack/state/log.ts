/** The latest entries of something that goes on for days. */
export interface Log<T> {
  /** Oldest first; the same list all the time. */
  readonly entries: readonly T[];
  add(entry: T): void;
}

/** @param kept how many entries stay; older ones are forgotten */
export const createLog = <T>(kept: number, changed: () => void): Log<T> => {
  const entries: T[] = [];
  return {
    entries,
    add: (entry) => {
      entries.push(entry);
      if (entries.length > kept) entries.shift();
      changed();
    },
  };
};

/** Runs one write after the other: two connections that write the same rows would fail at commit. */
export type WriteQueue = <T>(write: () => Promise<T>) => Promise<T>;

export const createWriteQueue = (): WriteQueue => {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const result = last.then(write);
    last = result.catch(() => undefined); // the caller has the error; the next write has nothing to do with it
    return result;
  };
};

import type { Changes } from "./state/changes.js";

/** What was waited for did not happen in time. */
export class WaitedTooLongError extends Error {
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`What was waited for did not happen within ${timeoutMs} ms.`);
    this.name = "WaitedTooLongError";
    this.timeoutMs = timeoutMs;
  }
}

/**
 * Looks again at every change of the workspace until there is something to see.
 * @param probe what is waited for; anything but null, undefined and false is it
 * @throws WaitedTooLongError
 */
export const waitFor = async <T>(
  changes: Changes,
  probe: () => T | null | undefined | false,
  timeoutMs: number,
): Promise<T> => {
  const { promise, resolve, reject } = deferred<T>();
  const look = (): void => {
    try {
      const seen = probe();
      if (seen !== null && seen !== undefined && seen !== false) resolve(seen);
    } catch (error) {
      reject(error);
    }
  };
  const stop = changes.listen(look);
  const timer = setTimeout(() => reject(new WaitedTooLongError(timeoutMs)), timeoutMs);
  look();
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    stop();
  }
};

const deferred = <T>() => {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
};

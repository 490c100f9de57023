import type { Log } from "../log.js";

// Whoever stops the process kills it after half a minute as a rule: be done before.
const STOP_WITHIN_MS = 20_000;

/** Fulfilled at the first request to stop; the second one ends the process at once. */
const stopRequested = (log: Log): Promise<void> =>
  new Promise((resolve) => {
    let isStopping = false;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (isStopping) {
        log.warn({ signal }, "Stopping at once");
        process.exit(1);
      }
      isStopping = true;
      log.info({ signal }, "Stopping");
      resolve();
    };
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
  });

const endAfterTooLong = (log: Log): void => {
  log.error("Stopping took too long; ending");
  process.exit(1);
};

/** What nobody expected leaves the process in an unknown state: say it and end. */
const endOnBugs = (log: Log): void => {
  const onBug = (err: unknown): void => {
    log.fatal({ err }, "Something went wrong that nobody expected; ending");
    process.exit(1);
  };
  process.on("unhandledRejection", onBug);
  process.on("uncaughtException", onBug);
};

/**
 * Runs something until SIGTERM or SIGINT, which also count while it starts. Owns the process: its signals and its exit.
 * @returns the exit status after a clean stop
 * @throws what `start` throws
 */
export const runUntilStopped = async (
  log: Log,
  start: () => Promise<{ stop(): Promise<void> }>,
): Promise<0> => {
  endOnBugs(log);
  const stopping = stopRequested(log);
  void stopping.then(() => setTimeout(endAfterTooLong, STOP_WITHIN_MS, log).unref());
  const running = await start();
  await stopping;
  await running.stop();
  log.info("Stopped");
  return 0;
};

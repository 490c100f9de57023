import type { Logger } from "pino";
import type { Access } from "./access.js";
import { errorWords, isFault } from "./error-words.js";
import type { Ask } from "./payloads.js";

export interface Guard {
  /**
   * Runs what somebody asked for, if they may: everything goes through here. Errors become words for
   * them and a log line for whoever runs the bot.
   * @param what for the log: `command`, `event.details`
   * @param tell gives the words to the person; the error is for where refusals and faults look different
   */
  run(
    what: string,
    ask: Ask,
    work: () => Promise<void>,
    tell: (words: string, error: unknown) => Promise<void>,
  ): Promise<void>;
  /** Fulfilled when nothing that was asked for is still being worked on. */
  idle(): Promise<void>;
  /** Logs an error and says what to tell the person. */
  wordsOf(error: unknown, ask: Ask): string;
}

export interface GuardDeps {
  readonly access: Access;
  /** The configured list of admins, for the refusal. */
  readonly admins: readonly string[];
  readonly clock: () => number;
  readonly createId: () => string;
  readonly log: Logger;
}

export const createGuard = ({ access, admins, clock, createId, log }: GuardDeps): Guard => {
  const wordsOf = (error: unknown, ask: Ask): string => {
    const reference = createId().slice(0, 8);
    const about = { user: ask.userId, reference };
    if (isFault(error)) log.error({ ...about, err: error }, "could not answer");
    else log.info({ ...about, reason: error instanceof Error ? error.name : "" }, "declined");
    return errorWords(error, { admins, reference });
  };

  const running = new Set<Promise<void>>();

  const answer: Guard["run"] = async (what, ask, work, tell) => {
    const startedMs = clock();
    try {
      // Before anything is parsed or looked up.
      await access.requireRole(ask.userId, "viewer");
      await work();
      log.info({ what, user: ask.userId, ms: clock() - startedMs }, "answered");
    } catch (error) {
      const words = wordsOf(error, ask);
      try {
        await tell(words, error);
      } catch (cause) {
        log.error({ err: cause, what, user: ask.userId }, "could not even say what went wrong");
      }
    }
  };

  return {
    wordsOf,
    async run(...args) {
      const answering = answer(...args);
      running.add(answering);
      await answering;
      running.delete(answering);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
};

import { z } from "zod";
import type { Snapshot } from "../protocol.js";

/** What the bot says of itself at `/readyz`, as long as somebody wants to know. */
export interface BotStatus {
  /** The latest answer; null while there is none. */
  latest(): Snapshot["bot"];
  /** Asks about once a second until the watcher stops. @returns stops watching */
  watch(changed: () => void): () => void;
}

interface Options {
  readonly origin: () => string | null;
  readonly everyMs: number;
  readonly timeoutMs: number;
}

/** The part of the bot's answer that the page shows; ready or not, it has this shape. */
const readiness = z.object({
  ready: z.boolean(),
  store: z.object({ events: z.int().nonnegative() }),
});

export const createBotStatus = (options: Options): BotStatus => {
  const watchers = new Set<() => void>();
  let latest: Snapshot["bot"] = null;
  let timer: NodeJS.Timeout | null = null;
  let isAsking = false;

  const ask = async (): Promise<void> => {
    isAsking = true;
    const status = await askBot(options);
    isAsking = false;
    const isNews = JSON.stringify(status) !== JSON.stringify(latest);
    latest = status;
    if (isNews) for (const changed of [...watchers]) changed();
    if (watchers.size > 0) timer = setTimeout(askAgain, options.everyMs);
  };

  const askAgain = (): void => {
    timer = null;
    void ask();
  };

  return {
    latest: () => latest,
    watch: (changed) => {
      watchers.add(changed);
      if (timer === null && !isAsking) void ask();
      return () => {
        watchers.delete(changed);
        if (watchers.size > 0 || timer === null) return;
        clearTimeout(timer);
        timer = null;
      };
    },
  };
};

/** A bot that does not answer, or something else in its place, is an unknown state and no error of the page. */
const askBot = async ({ origin, timeoutMs }: Options): Promise<Snapshot["bot"]> => {
  const base = origin();
  if (base === null) return null;
  try {
    const response = await fetch(new URL("/readyz", base), {
      // A bot that was restarted on the same port must not get a connection of the old one.
      headers: { connection: "close" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const parsed = readiness.safeParse(await response.json());
    return parsed.success ? { isReady: parsed.data.ready, events: parsed.data.store.events } : null;
  } catch {
    return null;
  }
};

import type { Actor } from "./actor.js";
import type { Random } from "./random.js";
import { type Details, renderStoryEvent, type StoryEvent } from "./story-event.js";

/** Where stories are written down. */
export interface Journal {
  /** Leaves out what the log no longer keeps, and what is not past yet. Times are epoch ms. */
  write(type: string, timeMs: number, actor: Actor, details?: Details): void;
  /** JSON texts, oldest first. */
  read(): readonly string[];
}

const MOST_JITTER_MS = 400;

export const createJournal = (options: {
  readonly startMs: number;
  readonly nowMs: number;
  readonly random: Random;
}): Journal => {
  const { startMs, nowMs, random } = options;
  const events: StoryEvent[] = [];
  return {
    write(type, timeMs, actor, details = {}) {
      // Stories count in minutes and seconds, which nothing that really happens does.
      const exactMs = timeMs + Math.floor(random() * MOST_JITTER_MS);
      // A timestamp of whole seconds is up to a second earlier.
      if (exactMs < startMs + 1000 || exactMs > nowMs) return;
      events.push(renderStoryEvent({ type, timeMs: exactMs, actor, details }, random));
    },
    read: () => events.sort((one, other) => one.timeUs - other.timeUs).map((event) => event.text),
  };
};

import type { OutboxMessage } from "../../state/alerts/outbox-message.js";
import type { Watch } from "../../state/alerts/watch.js";
import type { Ledger } from "../ledger.js";
import { newMessage } from "../new-message.js";
import { nextScheduledMs, previousScheduledMs } from "../schedule.js";
import { isOn } from "../watching.js";

interface Range {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What a digest that is due now covers; undefined: none is due. */
const dueRange = (watch: Watch, nowMs: number): Range | undefined => {
  const { schedule, activeFromMs, updatedMs, lastDigestMs } = watch;
  if (schedule === null || !isOn(watch)) return undefined;
  const lastMs = lastDigestMs !== null && lastDigestMs > activeFromMs ? lastDigestMs : null;
  // A schedule that somebody has just changed begins with its next moment, not with one gone by.
  const dueMs = nextScheduledMs(schedule, Math.max(lastMs ?? activeFromMs, updatedMs));
  if (dueMs > nowMs) return undefined;
  // After a time without the bot, one digest tells of all of it; not of a pause.
  const firstMs = nextScheduledMs(schedule, activeFromMs);
  return {
    fromMs: lastMs ?? previousScheduledMs(schedule, firstMs),
    toMs: previousScheduledMs(schedule, nowMs + 1),
  };
};

interface Made {
  readonly watch: Watch;
  readonly message: OutboxMessage;
}

const made = (watch: Watch, nowMs: number, createId: () => string): readonly Made[] => {
  const range = dueRange(watch, nowMs);
  if (range === undefined) return [];
  const subject = { kind: "digest" as const, ...range };
  return [
    {
      watch: { ...watch, lastFiredMs: nowMs, lastDigestMs: range.toMs },
      message: newMessage({ id: createId(), watchId: watch.id, subject, nowMs }),
    },
  ];
};

/** Makes the digests whose moment has come, each moment's once. */
export const makeDigests = (ledger: Ledger, nowMs: number, createId: () => string): Promise<void> =>
  ledger.enter(() => {
    const digests = ledger.watches().flatMap((watch) => made(watch, nowMs, createId));
    return {
      change: {
        watches: digests.map(({ watch }) => watch),
        messages: digests.map(({ message }) => message),
      },
      result: undefined,
    };
  });

import type { Actor } from "./actor.js";
import type { Random } from "./random.js";

/** An event type's own fields, as the API sends them. */
export type Details = Readonly<Record<string, unknown>>;

export interface StoryEvent {
  /** What the event's timestamp says, epoch µs. */
  readonly timeUs: number;
  /** The event's JSON. */
  readonly text: string;
}

export interface Deed {
  /** The API's name without namespace and version. */
  readonly type: string;
  /** Epoch ms. */
  readonly timeMs: number;
  readonly actor: Actor;
  readonly details?: Details;
  /** Never in whole seconds, which would put it before what came a moment earlier. */
  readonly isFine?: boolean;
}

type Digits = 0 | 3 | 6;

// Searches have been recorded with six digits, other types with three, and now and then with none.
const digitsFor = (type: string, isFine: boolean, random: Random): Digits => {
  if (type === "search_issued") return 6;
  const chosen = random();
  return chosen < 0.07 ? (isFine ? 3 : 0) : chosen < 0.17 ? 6 : 3;
};

const timestampOf = (timeMs: number, digits: Digits, random: Random) => {
  // Microseconds are added to it, and the result is not to be later than the time asked for.
  const wholeMs = digits === 6 ? Math.floor(timeMs) - 1 : Math.floor(timeMs);
  const iso = new Date(wholeMs).toISOString();
  if (digits === 3) return { timestamp: iso, timeUs: wholeMs * 1000 };
  if (digits === 0) {
    return { timestamp: `${iso.slice(0, 19)}Z`, timeUs: Math.floor(wholeMs / 1000) * 1_000_000 };
  }
  const micros = Math.floor(random() * 1000);
  const last = String(micros).padStart(3, "0");
  return { timestamp: `${iso.slice(0, 23)}${last}Z`, timeUs: wholeMs * 1000 + micros };
};

/** What the audit log keeps of a deed. */
export const renderStoryEvent = (
  { type, timeMs, actor, details, isFine = false }: Deed,
  random: Random,
): StoryEvent => {
  const { actorId, actorName, actorAgent, actorIpAddress, actorType } = actor(timeMs, random);
  const { timestamp, timeUs } = timestampOf(timeMs, digitsFor(type, isFine, random), random);
  const text = JSON.stringify({
    type$: `audit_log::${type}/1`,
    actorId,
    actorName,
    actorAgent,
    actorIpAddress,
    timestamp,
    actorType,
    ...details,
  });
  return { timeUs, text };
};

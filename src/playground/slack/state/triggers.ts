import { forgetIssued } from "./forget-issued.js";

const LIFETIME_MS = 3_000;
/** Until then an old one is told to be expired; afterwards it is unknown. */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

/** Why a trigger cannot be used, in Slack's words. */
export type TriggerError = "invalid_trigger_id" | "expired_trigger_id" | "exchanged_trigger_id";

/** Who caused a trigger, and where. */
export interface Cause {
  readonly userId: string;
  /** The conversation that they had before them; null in the app's Home. */
  readonly channelId: string | null;
}

/** Trigger ids: each works once, for three seconds, for the user who caused it. */
export interface Triggers {
  issue(cause: Cause): string;
  /** What the trigger came from, or why it does not work. */
  redeem(id: string): Cause | { readonly error: TriggerError };
}

/** @param clock milliseconds since 1970 */
export const createTriggers = (clock: () => number, nextId: () => string): Triggers => {
  const known = new Map<string, { cause: Cause; issuedMs: number; used: boolean }>();
  return {
    issue: (cause) => {
      forgetIssued(known, clock() - FORGOTTEN_AFTER_MS);
      const id = `${clock()}.${nextId()}`;
      known.set(id, { cause, issuedMs: clock(), used: false });
      return id;
    },
    redeem: (id) => {
      const trigger = known.get(id);
      if (trigger === undefined) return { error: "invalid_trigger_id" };
      if (trigger.used) return { error: "exchanged_trigger_id" };
      if (clock() - trigger.issuedMs > LIFETIME_MS) return { error: "expired_trigger_id" };
      trigger.used = true;
      return trigger.cause;
    },
  };
};

import { forgetIssued } from "./forget-issued.js";

const LIFETIME_MS = 3_000;
/** Until then an old one is told to be expired; afterwards it is unknown. */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

/** Why a trigger cannot be used, in Slack's words. */
export type TriggerError = "invalid_trigger_id" | "expired_trigger_id" | "exchanged_trigger_id";

/** Trigger ids: each works once, for three seconds, for the user who caused it. */
export interface Triggers {
  issue(userId: string): string;
  /** The user whom the trigger belongs to, or why it does not work. */
  redeem(id: string): { readonly userId: string } | { readonly error: TriggerError };
}

/** @param clock milliseconds since 1970 */
export const createTriggers = (clock: () => number, nextId: () => string): Triggers => {
  const known = new Map<string, { userId: string; issuedMs: number; used: boolean }>();
  return {
    issue: (userId) => {
      forgetIssued(known, clock() - FORGOTTEN_AFTER_MS);
      const id = `${clock()}.${nextId()}`;
      known.set(id, { userId, issuedMs: clock(), used: false });
      return id;
    },
    redeem: (id) => {
      const trigger = known.get(id);
      if (trigger === undefined) return { error: "invalid_trigger_id" };
      if (trigger.used) return { error: "exchanged_trigger_id" };
      if (clock() - trigger.issuedMs > LIFETIME_MS) return { error: "expired_trigger_id" };
      trigger.used = true;
      return { userId: trigger.userId };
    },
  };
};

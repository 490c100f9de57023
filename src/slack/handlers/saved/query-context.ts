import type { QueryContext } from "../../../query/parsed-query.js";
import type { Ask } from "../../payloads.js";
import type { Room } from "../../room.js";

/** With what a saved query is read: the clock, and the zone of whoever asks, not of who saved it. */
export const queryContextOf = async (
  { askers, store, clock }: Room,
  { userId }: Ask,
): Promise<QueryContext> => {
  const [{ zone }, typesSeen] = await Promise.all([askers.askerOf(userId), store.typesSeen()]);
  return { nowMs: clock(), zone, typesSeen };
};

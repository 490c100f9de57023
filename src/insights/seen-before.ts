import type { TimeUs } from "../audit/time.js";

export interface Earlier {
  /** Earlier events of the kind asked about that are stored. */
  readonly count: number;
  readonly lastUs: TimeUs | null;
}

/** Whether whoever did something, or where it came from, has been seen before the event. */
export interface SeenBefore {
  /** Events of the same type by the same user; null: the event has no user. */
  readonly sameByUser: Earlier | null;
  /** Events of any type from the same (first) address; null: the event has none. */
  readonly fromAddress: Earlier | null;
  /** From when on events are stored: "never" means "not since". */
  readonly sinceUs: TimeUs | null;
}

import { foldCase } from "../audit/fold-case.js";
import type { Mute } from "../state/alerts/mute.js";

/** What a mute asks of an event. */
export interface Mutable {
  readonly watchId: string;
  /** The acting user's name. */
  readonly userName: string | null;
}

const covers = ({ watchId, userName }: Mute, event: Mutable): boolean =>
  (watchId === null || watchId === event.watchId) &&
  (userName === null ||
    (event.userName !== null && foldCase(userName) === foldCase(event.userName)));

/** Of the mutes that hold an event back, the one that ends last. */
export const holdingMute = (
  mutes: readonly Mute[],
  event: Mutable,
  nowMs: number,
): Mute | undefined =>
  mutes
    .filter((mute) => mute.untilMs > nowMs && covers(mute, event))
    .sort((one, other) => other.untilMs - one.untilMs || (one.id < other.id ? -1 : 1))[0];

import { WatchGoneError } from "../../../alerts/errors.js";
import type { AlertMessage } from "../../../state/alerts/outbox-message.js";
import type { Watch } from "../../../state/alerts/watch.js";
import type { Standing } from "../../access.js";
import { NotInChargeError } from "../../errors.js";
import type { Room } from "../../room.js";

/** Somebody who may do something about an alert's watch. */
export interface InCharge extends Pick<Standing, "uncertain"> {
  readonly watch: Watch;
  readonly isAdmin: boolean;
}

/**
 * The watch of an alert, for its owner or an admin.
 * @param deed what they want to do, for the refusal: `mute`
 * @throws WatchGoneError, NotInChargeError, AccessDeniedError
 */
export const requireInCharge = async (
  { access, alerts }: Pick<Room, "access" | "alerts">,
  userId: string,
  { watchId }: AlertMessage,
  deed: string,
): Promise<InCharge> => {
  const { role, uncertain } = await access.requireStanding(userId);
  const watch = alerts.watch(watchId);
  if (watch === undefined || watch.deletedMs !== null) throw new WatchGoneError();
  const isAdmin = role === "admin";
  if (!isAdmin && watch.ownerId !== userId) throw new NotInChargeError(watch, deed, uncertain);
  return { watch, isAdmin, uncertain };
};

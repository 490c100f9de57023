/** Something about watches cannot be done; the message is for whoever asked, in mrkdwn. */
export class WatchError extends Error {
  override readonly name: string = "WatchError";
}

/** Only its owner or an admin may change it. */
export class WatchNotYoursError extends WatchError {
  override readonly name = "WatchNotYoursError";
  /** @param ownerId null: built in, the admins' */
  constructor(number: number, ownerId: string | null) {
    super(
      ownerId === null
        ? `Watch #${number} is built in: only admins can change it.`
        : `Watch #${number} belongs to <@${ownerId}>: only they or an admin can change it.`,
    );
  }
}

/** Only admins may end a mute of all watches, only they and its owner one of a watch. */
export class MuteNotYoursError extends WatchError {
  override readonly name = "MuteNotYoursError";
  constructor() {
    super("Only an admin, or the owner of the watch, can end this mute.");
  }
}

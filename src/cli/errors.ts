/** A command was called in a way that makes no sense; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A command could not do its work, for a reason that is the user's to know. */
export class CommandFailedError extends Error {
  override readonly name = "CommandFailedError";
}

/** There is no store, and the command is not one that makes one. */
export class NoStoreYetError extends CommandFailedError {}

/** The bot's state cannot be read or written; the message is for the person who runs the bot. */
export class StateError extends Error {
  override readonly name: string = "StateError";
}

/** Another process has the state file open. */
export class StateLockedError extends StateError {
  override readonly name = "StateLockedError";
}

/** The file is there but is not a state that can be read. It is left as it is. */
export class StateDamagedError extends StateError {
  override readonly name = "StateDamagedError";
}

/** A newer version of the bot has written the file. It is left as it is. */
export class StateTooNewError extends StateError {
  override readonly name = "StateTooNewError";
}

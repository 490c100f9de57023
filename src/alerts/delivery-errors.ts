/** Slack takes no more for the moment. Nothing was done. */
export class RateLimitedError extends Error {
  override readonly name = "RateLimitedError";
  readonly retryAfterMs: number;
  constructor(retryAfterMs: number, options?: ErrorOptions) {
    super(`Slack takes no more for ${Math.ceil(retryAfterMs / 1000)} s`, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer, or a server's error: it may have been done all the same. */
export class OutcomeUnknownError extends Error {
  override readonly name = "OutcomeUnknownError";
  /** Nobody waited for Slack's answer to the end: it may still be done later. */
  readonly isOpen: boolean;
  constructor({ isOpen = false, ...options }: ErrorOptions & { readonly isOpen?: boolean } = {}) {
    super("Slack did not say whether it was done", options);
    this.isOpen = isOpen;
  }
}

/** The channel or person cannot be reached: missing, archived, not invited. Nothing was done. */
export class DestinationRefusedError extends Error {
  override readonly name = "DestinationRefusedError";
  /** Slack's word: `not_in_channel`, `channel_not_found`, `is_archived`. */
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`Slack does not let the bot post there: ${code}`, options);
    this.code = code;
  }
}

/** Slack refuses this whatever the channel: the message's form, the bot's token. Nothing was done. */
export class DeliveryRefusedError extends Error {
  override readonly name = "DeliveryRefusedError";
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`Slack refused: ${code}`, options);
    this.code = code;
  }
}

/** The message to edit is there no longer. */
export class MessageGoneError extends Error {
  override readonly name = "MessageGoneError";
}

/** The bot may not read there, so it cannot tell what it has posted. */
export class HistoryUnreadableError extends Error {
  override readonly name = "HistoryUnreadableError";
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`Slack does not let the bot read there: ${code}`, options);
    this.code = code;
  }
}

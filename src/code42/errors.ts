/** Reading from Code42 failed; the message is for the person who runs the bot. */
export class Code42Error extends Error {
  override readonly name: string = "Code42Error";
  /** Trying again later may work; otherwise somebody has to change something first. */
  readonly retryable: boolean = false;
}

/** The client id and secret are refused, or a fresh token is. */
export class Code42AuthError extends Code42Error {
  override readonly name = "Code42AuthError";
}

/** Code42 does not accept the request: asking again will not help. */
export class Code42RequestError extends Code42Error {
  override readonly name = "Code42RequestError";
  readonly status: number;
  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** Too many requests, still after several tries. */
export class RateLimitedError extends Code42Error {
  override readonly name = "RateLimitedError";
  override readonly retryable = true;
  /** What Code42 asked to wait, from the moment of its answer; null when it did not say. */
  readonly retryAfterMs: number | null;
  constructor(message: string, retryAfterMs: number | null, options?: ErrorOptions) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer, a time-out, a cut connection or a 5xx, still after several tries. */
export class Code42UnavailableError extends Code42Error {
  override readonly name = "Code42UnavailableError";
  override readonly retryable = true;
}

/** An answer came, but not one of the API: HTML from a proxy, a redirect, JSON cut in the middle. */
export class Code42AnswerError extends Code42Error {
  override readonly name = "Code42AnswerError";
  override readonly retryable = true;
}

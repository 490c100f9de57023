/** Somebody asks for a watch that is deleted. */
export class WatchGoneError extends Error {
  override readonly name = "WatchGoneError";
}

/** Somebody has as many watches as one person may have. */
export class TooManyWatchesError extends Error {
  override readonly name = "TooManyWatchesError";
  readonly most: number;
  constructor(most: number) {
    super(`nobody may have more than ${most} watches`);
    this.most = most;
  }
}

/** The alert behind a button is remembered no longer. */
export class AlertGoneError extends Error {
  override readonly name = "AlertGoneError";
}

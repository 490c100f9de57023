import { webApi } from "@slack/bolt";
import type { Role } from "./access.js";

/** Somebody may not do what they asked for. */
export class AccessDeniedError extends Error {
  override readonly name = "AccessDeniedError";
  readonly role: Role;
  readonly userId: string;
  /** A user group could not be looked up, so the answer may change by itself. */
  readonly uncertain: boolean;
  constructor(userId: string, role: Role, uncertain: boolean) {
    super(`${userId} is no ${role}`);
    this.userId = userId;
    this.role = role;
    this.uncertain = uncertain;
  }
}

/** Only the admins and its owner may do something about a watch. */
export class NotInChargeError extends Error {
  override readonly name = "NotInChargeError";
  /** The watch's. */
  readonly number: number;
  /** Slack user id; null: built in, the admins'. */
  readonly ownerId: string | null;
  /** What they wanted to do: `mute`. */
  readonly deed: string;
  /** A user group could not be looked up, so the answer may change by itself. */
  readonly uncertain: boolean;
  constructor(
    { number, ownerId }: { readonly number: number; readonly ownerId: string | null },
    deed: string,
    uncertain: boolean,
  ) {
    super(`not in charge of watch ${number}`);
    this.number = number;
    this.ownerId = ownerId;
    this.deed = deed;
    this.uncertain = uncertain;
  }
}

/** The answer that a button belongs to has been forgotten. */
export class SessionGoneError extends Error {
  override readonly name = "SessionGoneError";
}

/** The event behind a button is stored no longer. */
export class EventGoneError extends Error {
  override readonly name = "EventGoneError";
}

/** A button, view or value that this version does not make. */
export class UnknownControlError extends Error {
  override readonly name = "UnknownControlError";
}

/** A modal could not be opened in the three seconds that a click is good for. */
export class TriggerExpiredError extends Error {
  override readonly name = "TriggerExpiredError";
}

/** Three modals are open already, as after a second press of the same button. */
export class TooManyViewsError extends Error {
  override readonly name = "TooManyViewsError";
}

/** A result could not be posted into a channel; `code` is Slack's word for why. */
export class ShareRefusedError extends Error {
  override readonly name = "ShareRefusedError";
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`Slack refused to post: ${code}`, options);
    this.code = code;
  }
}

/** The Slack settings are wrong; the message names the variable and what to do. */
export class SlackSettingsError extends Error {
  override readonly name = "SlackSettingsError";
}

/** Slack did not take an answer; `code` is its word for why. */
export class AnswerRefusedError extends Error {
  override readonly name = "AnswerRefusedError";
  readonly code: string;
  constructor(code: string, options?: ErrorOptions) {
    super(`Slack did not take the answer: ${code}`, options);
    this.code = code;
  }
}

/** Slack's own code for a refusal (`invalid_blocks`), or null when the request failed otherwise. */
export const slackCodeOf = (error: unknown): string | null => {
  if (error instanceof AnswerRefusedError || error instanceof ShareRefusedError) return error.code;
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIRateLimitedError) return "ratelimited";
  return null;
};

/** Whether Slack did not answer at all, or with a server's error: what was asked may still have been done. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError;

import { webApi } from "@slack/bolt";
import {
  DeliveryRefusedError,
  DestinationRefusedError,
  OutcomeUnknownError,
  RateLimitedError,
} from "../../alerts/delivery-errors.js";

/** 429 by another way: as a code in an answer with status 200. */
const TOO_MANY = new Set(["rate_limited", "ratelimited", "message_limit_exceeded"]);
const RETRY_AFTER_UNSAID_S = 30;

/**
 * Codes that pass by themselves. Of the first two Slack says "it's possible some aspect of the operation
 * succeeded"; the others are of outages and migrations.
 */
const PASSING = new Set([
  "fatal_error",
  "internal_error",
  "invalid_cursor", // also one that has expired between two pages
  "org_login_required",
  "request_timeout",
  "service_unavailable",
  "team_added_to_org",
  "update_failed",
]);

/** Codes about this channel or person; another may do. */
const ABOUT_DESTINATION = new Set([
  "access_denied",
  "app_access_restricted",
  "cannot_dm_bot",
  "channel_is_limited_access",
  "channel_not_found",
  "channel_type_not_supported",
  "ekm_access_denied", // "your admins have disabled sending messages to this channel"
  "external_channel_migrating",
  "invalid_channel",
  "invalid_user_combination",
  "is_archived",
  "is_inactive",
  "messages_tab_disabled",
  "method_not_supported_for_channel_type",
  "no_permission",
  "not_enough_users",
  "not_in_channel",
  "posting_to_channel_denied",
  "team_access_not_granted",
  "team_not_found",
  "user_disabled",
  "user_not_found",
  "user_not_visible",
  "users_not_found",
]);

const isAboutDestination = (code: string): boolean =>
  ABOUT_DESTINATION.has(code) || code.startsWith("restricted_action");

/** A page of a proxy comes as an error too, with its whole text for a code. */
const isCode = (code: unknown): code is string =>
  typeof code === "string" && /^[a-z][a-z0-9_]*$/.test(code);

/** The bot has given up waiting; Slack has not necessarily given up working. */
const isTimeout = (cause: unknown): boolean =>
  cause instanceof webApi.WebAPIRequestError && cause.original.name === "TimeoutError";

const rateLimited = (seconds: number, cause: unknown): RateLimitedError =>
  new RateLimitedError(Math.max(1, seconds) * 1_000, { cause });

const deliveryErrorOf = (cause: unknown): Error => {
  if (cause instanceof webApi.WebAPIRateLimitedError) return rateLimited(cause.retryAfter, cause);
  // No connection, a time-out, a broken answer, a status other than 200: it may have been done.
  if (!(cause instanceof webApi.WebAPIPlatformError)) {
    return new OutcomeUnknownError({ cause, isOpen: isTimeout(cause) });
  }
  const { error: code, response_metadata: metadata } = cause.data;
  if (!isCode(code) || PASSING.has(code)) return new OutcomeUnknownError({ cause });
  if (TOO_MANY.has(code)) return rateLimited(metadata?.retryAfter ?? RETRY_AFTER_UNSAID_S, cause);
  if (isAboutDestination(code)) return new DestinationRefusedError(code, { cause });
  return new DeliveryRefusedError(code, { cause });
};

/**
 * One call to Slack, with its failures told as the outbox acts on them.
 * @throws RateLimitedError, OutcomeUnknownError, DestinationRefusedError, DeliveryRefusedError
 * Source: docs.slack.dev/reference/methods, the errors of chat.*, conversations.* and files.*
 */
export const answered = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    throw deliveryErrorOf(error);
  }
};

/** Calls Slack for something to be gone; that it is gone already is as good. */
export const answeredOrGone = async (
  gone: ReadonlySet<string>,
  call: () => Promise<unknown>,
): Promise<void> => {
  try {
    await answered(call);
  } catch (error) {
    if (!(error instanceof DeliveryRefusedError && gone.has(error.code))) throw error;
  }
};

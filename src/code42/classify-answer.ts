import {
  Code42AnswerError,
  type Code42Error,
  Code42RequestError,
  Code42UnavailableError,
  RateLimitedError,
} from "./errors.js";
import { retryAfterMsOf } from "./retry-after.js";
import type { Answer } from "./transport.js";

const HINTS: Readonly<Record<number, string>> = {
  403: "The API client lacks the permission to read the audit log: grant it in the Code42 console.",
  404: "Check CODE42_BASE_URL: it is the address of the API, such as https://api.us.code42.com.",
};

/**
 * The error that an answer stands for by its status and type, undefined when it is a good one. Never
 * quotes the body: a proxy's page may repeat what was sent to it. 401 is the caller's business.
 */
export const errorOfAnswer = (
  { status, header }: Pick<Answer, "status" | "header">,
  path: string,
  nowMs: number,
): Code42Error | undefined => {
  if (status === 429) {
    const retryAfterMs = retryAfterMsOf(header("retry-after"), header("date"), nowMs);
    return new RateLimitedError(
      "Code42 says: too many requests. They will be sent again more slowly.",
      retryAfterMs,
    );
  }
  if (status >= 500 || status === 408) {
    return new Code42UnavailableError(`Code42 answered ${path} with an error (status ${status}).`);
  }
  if (status >= 400) {
    const hint = HINTS[status] === undefined ? "" : ` ${HINTS[status]}`;
    return new Code42RequestError(
      `Code42 does not accept the request ${path} (status ${status}).${hint}`,
      status,
    );
  }
  if (status < 200 || status >= 300 || /\bhtml\b/i.test(header("content-type") ?? "")) {
    return new Code42AnswerError(
      `What answered ${path} is not the Code42 API but perhaps a proxy (status ${status}, ` +
        `${header("content-type") ?? "no content type"}).`,
    );
  }
  return undefined;
};

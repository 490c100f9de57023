import type { Message } from "./blocks/message.js";
import { AnswerRefusedError } from "./errors.js";

export interface ResponseOptions {
  /** Puts the answer in the place of the message that the click was on. */
  readonly replace: boolean;
  readonly timeoutMs: number;
}

/** `ok`, an empty body, or JSON without `ok: false` are good; `{ ok: false, error }` or a bare code is not. */
const refusalIn = (body: string): string | null => {
  const text = body.trim();
  if (text === "" || text === "ok") return null;
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== "object" || answer === null || !("ok" in answer)) return null;
    if (answer.ok !== false) return null;
    return "error" in answer && typeof answer.error === "string" ? answer.error : "unknown_error";
  } catch {
    return /^[a-z][a-z_]{2,60}$/.test(text) ? text : null; // not JSON: Slack's older form
  }
};

/**
 * Answers through a `response_url`: 30 minutes and five uses.
 * @throws AnswerRefusedError with Slack's code (`expired_url`, `invalid_blocks`), `http_<status>`, or
 *   `unreachable`
 * Source: docs.slack.dev, "Handling user interaction"; errors come as a status, as JSON or as a word.
 */
export const respond = async (
  responseUrl: string,
  message: Message,
  { replace, timeoutMs }: ResponseOptions,
): Promise<void> => {
  let response: Response;
  let body: string;
  try {
    response = await fetch(responseUrl, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({
        response_type: "ephemeral",
        replace_original: replace,
        text: message.text,
        ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
      }),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    body = await response.text();
  } catch (cause) {
    throw new AnswerRefusedError("unreachable", { cause });
  }
  const refusal = refusalIn(body) ?? (response.ok ? null : `http_${response.status}`);
  if (refusal !== null) throw new AnswerRefusedError(refusal);
};

import { isJsonObject, type JsonObject, textOf } from "../json.js";
import { LIMITS } from "./limits.js";
import { lengthOf } from "./text-length.js";
import { hasTooManyTables, isTooLong, validateBlocks } from "./validate-blocks.js";
import { isKeptMetadata, metadataError } from "./validate-metadata.js";
import type { Problem } from "./violation.js";

/** What Slack would answer to a message: an error with its reasons, or none and some warnings. */
export interface MessageVerdict {
  readonly error: string | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Slack's own warning codes, for `response_metadata.warnings`. */
  readonly warningCodes: readonly string[];
}

/** What else is known about a message. */
export interface MessageOptions {
  readonly olderWorkspace?: boolean;
  /** Characters of `text` above which the message is refused; none: Slack cuts at 40,000. */
  readonly textLimit?: number;
  /** A message that carries files needs neither text nor blocks. */
  readonly hasFiles?: boolean;
}

/** Checks a message payload: `text`, `blocks`, `attachments` and `metadata`. */
export const validateMessage = (
  message: JsonObject,
  { olderWorkspace = false, textLimit, hasFiles = false }: MessageOptions = {},
): MessageVerdict => {
  const { blocks, metadata } = message;
  const text = textOf(message, "text");
  if (isEmpty(message) && !hasFiles) return refused("no_text");
  if (textLimit !== undefined && lengthOf(text) > textLimit) {
    return refused("msg_too_long", `/text`, `must be less than ${textLimit + 1} characters`);
  }
  const metadataProblem = metadata === undefined ? null : metadataError(metadata);
  if (metadataProblem !== null) return refused(metadataProblem, "/metadata");
  const attachmentsProblem = attachmentsError(message.attachments);
  if (attachmentsProblem !== null) return refused(attachmentsProblem, "/attachments");
  const found = validateBlocks(blocks ?? [], { surface: "message", olderWorkspace });
  if (found.problems.length > 0) {
    const error = Array.isArray(blocks) ? "invalid_blocks" : "invalid_blocks_format";
    return { error, ...found, warningCodes: [] };
  }
  if (hasTooManyTables(blocks)) {
    return refused("invalid_attachments", "/blocks", "only_one_table_allowed");
  }
  if (isTooLong(blocks)) {
    const most = LIMITS.messageBlocksText;
    return refused("msg_blocks_too_long", "/blocks", `more than ${most} characters together`);
  }
  return { error: null, problems: [], ...warningsOf(message, found.warnings) };
};

const isEmpty = (message: JsonObject): boolean =>
  textOf(message, "text") === "" && isNothing(message.blocks) && isNothing(message.attachments);

const attachmentsError = (attachments: unknown): string | null => {
  if (attachments === undefined) return null;
  if (!Array.isArray(attachments) || !attachments.every(isJsonObject)) return "invalid_attachments";
  return attachments.length > LIMITS.attachments ? "too_many_attachments" : null;
};

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const refused = (error: string, pointer = "", message: string = error): MessageVerdict => ({
  error,
  problems: [{ pointer, message, code: "failed_constraint" }],
  warnings: [],
  warningCodes: [],
});

const warningsOf = (message: JsonObject, found: readonly Problem[]) => {
  const { blocks, metadata } = message;
  const text = textOf(message, "text");
  const warnings = [...found];
  const warningCodes: string[] = [];
  const warn = (code: string, message: string): void => {
    warningCodes.push(code);
    warnings.push({ pointer: "/text", message, code: "failed_constraint" });
  };
  if (text === "" && !isNothing(blocks)) {
    warn("missing_text_in_message", "a message with blocks should have `text` for notifications");
  }
  if (lengthOf(text) > LIMITS.messageText) {
    warn("message_truncated", `text is cut after ${LIMITS.messageText} characters`);
  }
  if (isJsonObject(metadata) && !isKeptMetadata(metadata)) {
    warnings.push({
      pointer: "/metadata/event_type",
      message: "metadata is dropped: its type may hold letters, digits, `_` and `-` only",
      code: "failed_constraint",
    });
  }
  return { warnings, warningCodes };
};

/** Slack's way to name problems in an answer: `errors` and `response_metadata.messages`. */
export const describeProblems = (problems: readonly Problem[]): JsonObject => {
  const errors = problems.map(({ pointer, message }) => `${message} [json-pointer:${pointer}]`);
  return {
    errors,
    response_metadata: { messages: errors.map((each) => `[ERROR] ${each}`) },
  };
};

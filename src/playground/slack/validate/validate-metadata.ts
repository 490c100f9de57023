import { isJsonObject, type JsonObject } from "../json.js";
import { LIMITS } from "./limits.js";

/** Slack's errors for a message's metadata. */
export type MetadataError =
  | "invalid_metadata_format"
  | "invalid_metadata_schema"
  | "metadata_too_large";

/**
 * What is wrong with message metadata, or null. The payload is flat: strings, numbers, booleans,
 * or objects of those and lists of such objects; no lists of strings.
 */
export const metadataError = (metadata: unknown): MetadataError | null => {
  if (!isJsonObject(metadata)) return "invalid_metadata_format";
  const { event_type: eventType, event_payload: payload, ...rest } = metadata;
  if (typeof eventType !== "string" || !isJsonObject(payload)) return "invalid_metadata_format";
  if (Object.keys(rest).some((key) => key !== "entities")) return "invalid_metadata_format";
  if (eventType === "" || eventType.length > LIMITS.metadataEventType) {
    return "invalid_metadata_format";
  }
  if (!Object.values(payload).every(isPayloadValue)) return "invalid_metadata_schema";
  const bytes = Buffer.byteLength(JSON.stringify(metadata));
  return bytes > LIMITS.metadataBytes ? "metadata_too_large" : null;
};

/**
 * Slack takes a message whose event type is no plain word, but drops the metadata
 * (docs.slack.dev/messaging/message-metadata; slackapi/bolt-python#863).
 */
export const isKeptMetadata = ({ event_type: eventType }: JsonObject): boolean =>
  typeof eventType === "string" && /^[\w-]+$/.test(eventType);

const isPayloadValue = (value: unknown): boolean =>
  isScalar(value) || isFlat(value) || (Array.isArray(value) && value.every(isFlat));

const isFlat = (value: unknown): boolean =>
  isJsonObject(value) && Object.values(value).every(isScalar);

const isScalar = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

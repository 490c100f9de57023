import { z } from "zod";
import { parseEventType } from "./event-type.js";
import { remembered } from "./remembered.js";
import { parseTimestamp, type TimeUs } from "./time.js";

/** What every event has, and all its fields. */
export interface EventEnvelope {
  /** The whole parsed JSON object. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The API's name without namespace and version: `logged_in`. */
  readonly typeName: string;
  /** When it happened, UTC. */
  readonly timeUs: TimeUs;
  /** The timestamp's text as received, with every digit. */
  readonly timestamp: string;
}

/** A text that cannot be an audit event, with the reason in words for whoever sent it. */
export class EventRejectedError extends Error {
  override readonly name = "EventRejectedError";
  readonly reason: string;
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** A text that is not even JSON: somebody sent something else, or it broke on its way. */
export class NotJsonError extends EventRejectedError {}

const required = (name: string) =>
  z.string({
    error: (issue) => (issue.input === undefined ? `no "${name}"` : `"${name}" is not a text`),
  });

/** The two fields that an event cannot be without; the rest is read leniently and kept. */
const envelope = z.object({ type$: required("type$"), timestamp: required("timestamp") });

const parseObject = (raw: string): Readonly<Record<string, unknown>> => {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new NotJsonError("not JSON", { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new EventRejectedError("not an object");
  }
  return value as Record<string, unknown>;
};

const requireTexts = (fields: Readonly<Record<string, unknown>>): z.infer<typeof envelope> => {
  const { type$, timestamp } = fields;
  // Almost every event is in order, and to know that does not take a schema's time.
  if (typeof type$ === "string" && typeof timestamp === "string") return { type$, timestamp };
  const parsed = envelope.safeParse(fields);
  if (parsed.success) return parsed.data;
  throw new EventRejectedError(parsed.error.issues.map((issue) => issue.message).join("; "));
};

const TYPES_REMEMBERED = 1_000;

/** "" where there is no name in it. */
const typeNameOf = remembered((type$) => parseEventType(type$)?.name ?? "", TYPES_REMEMBERED);

/**
 * Reads what an event cannot be without.
 * @throws EventRejectedError when the text is no JSON object or lacks one of the two fields
 */
export const readEnvelope = (raw: string): EventEnvelope => {
  const fields = parseObject(raw);
  const { type$, timestamp } = requireTexts(fields);
  const typeName = typeNameOf(type$);
  if (typeName === "") throw new EventRejectedError('no "type$"');
  const timeUs = parseTimestamp(timestamp);
  if (timeUs === undefined) {
    throw new EventRejectedError(`"timestamp" is not a date and time: ${timestamp.slice(0, 60)}`);
  }
  return { fields, typeName, timeUs, timestamp };
};

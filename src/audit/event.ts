import { hash } from "node:crypto";
import { z } from "zod";
import { addressesOf } from "./address.js";
import { canonicalJson } from "./canonical-json.js";
import { changesOf } from "./changes.js";
import { textOf } from "./empty.js";
import { parseEventType } from "./event-type.js";
import { resourceIdsOf } from "./resources.js";
import { parseTimestamp, type TimeUs } from "./time.js";

export interface AffectedUser {
  readonly name: string | null;
  readonly id: string | null;
}

/** One audit event. Empty values of every spelling are null here; `fields` keeps them as received. */
export interface AuditEvent {
  /** SHA-256 of the canonical JSON, 64 hex digits: the API gives events no id. */
  readonly id: string;
  /** The JSON text as received. */
  readonly raw: string;
  /** When it happened, UTC. */
  readonly timeUs: TimeUs;
  /** The timestamp's text as received, with every digit. */
  readonly timestamp: string;
  /** The API's name without namespace and version: `logged_in`. */
  readonly typeName: string;
  readonly actorName: string | null;
  readonly actorId: string | null;
  /** As the API says, in capitals: `USER`, `SUPPORT_USER`, or one that we have never seen. */
  readonly userType: string | null;
  readonly agent: string | null;
  readonly addresses: readonly string[];
  readonly affectedUser: AffectedUser | null;
  /** Everything that `affected:` matches: name, id, and both names of a rename. */
  readonly affectedNames: readonly string[];
  readonly resourceIds: readonly string[];
  /** The whole parsed JSON object. */
  readonly fields: Readonly<Record<string, unknown>>;
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

const required = (name: string) =>
  z.string({
    error: (issue) => (issue.input === undefined ? `no "${name}"` : `"${name}" is not a text`),
  });

/** The two fields that an event cannot be without; the rest is read leniently and kept. */
const envelope = z.object({ type$: required("type$"), timestamp: required("timestamp") });

const RENAME = /^(?:user_)?(?:user_?name|email)_changed?$/;

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== null);

const affectedNamesOf = (typeName: string, fields: Readonly<Record<string, unknown>>) => {
  const renames = RENAME.test(typeName)
    ? changesOf(fields).flatMap((change) => [change.oldValue, change.newValue])
    : [];
  return [...new Set([fields.userName, fields.userId, ...renames].flatMap(listOf))];
};

const parseObject = (raw: string): Readonly<Record<string, unknown>> => {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new EventRejectedError("not JSON", { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new EventRejectedError("not an object");
  }
  return value as Record<string, unknown>;
};

/** The id of an event: SHA-256 (hex) of its RFC 8785 canonical JSON. */
export const eventId = (fields: unknown): string => hash("sha256", canonicalJson(fields), "hex");

/**
 * Reads one event leniently: only `timestamp` and `type$` are needed, anything else may be missing,
 * empty or unknown, and is kept.
 * @throws EventRejectedError when the text is no JSON object or lacks one of the two
 * Source of the field names: recorded answers of `POST /v1/audit/search-audit-log`.
 */
export const parseEvent = (raw: string): AuditEvent => {
  const fields = parseObject(raw);
  const parsed = envelope.safeParse(fields);
  if (!parsed.success) {
    throw new EventRejectedError(parsed.error.issues.map((issue) => issue.message).join("; "));
  }
  const { type$, timestamp } = parsed.data;
  const type = parseEventType(type$);
  if (type === undefined) throw new EventRejectedError('no "type$"');
  const timeUs = parseTimestamp(timestamp);
  if (timeUs === undefined) {
    throw new EventRejectedError(`"timestamp" is not a date and time: ${timestamp.slice(0, 60)}`);
  }
  const name = textOf(fields.userName);
  const id = textOf(fields.userId);
  return {
    id: eventId(fields),
    raw,
    timeUs,
    timestamp,
    typeName: type.name,
    actorName: textOf(fields.actorName),
    actorId: textOf(fields.actorId),
    userType: textOf(fields.actorType)?.toUpperCase() ?? null,
    agent: textOf(fields.actorAgent),
    addresses: addressesOf(fields.actorIpAddress),
    affectedUser: name === null && id === null ? null : { name, id },
    affectedNames: affectedNamesOf(type.name, fields),
    resourceIds: resourceIdsOf(fields),
    fields,
  };
};

import { hash } from "node:crypto";
import { addressesOf } from "./address.js";
import { affectedNamesOf } from "./affected-names.js";
import { canonicalJson } from "./canonical-json.js";
import { textOf } from "./empty.js";
import { type EventEnvelope, readEnvelope } from "./read-envelope.js";
import { resourceIdsOf } from "./resources.js";

export { EventRejectedError } from "./read-envelope.js";

export interface AffectedUser {
  readonly name: string | null;
  readonly id: string | null;
}

/** One audit event. Empty values of every spelling are null here; `fields` keeps them as received. */
export interface AuditEvent extends EventEnvelope {
  /** SHA-256 of the canonical JSON, 64 hex digits: the API gives events no id. */
  readonly id: string;
  /** The JSON text as received. */
  readonly raw: string;
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
}

/** The id of an event: SHA-256 (hex) of its RFC 8785 canonical JSON. */
export const eventId = (fields: unknown): string => hash("sha256", canonicalJson(fields), "hex");

/** `actorType` in capitals. */
export const userTypeOf = (actorType: unknown): string | null =>
  textOf(actorType)?.toUpperCase() ?? null;

/**
 * Reads one event leniently: only `timestamp` and `type$` are needed, anything else may be missing,
 * empty or unknown, and is kept. `readRow` reads what a store needs of it by the same rules, faster.
 * @throws EventRejectedError when the text is no JSON object or lacks one of the two
 * Source of the field names: recorded answers of `POST /v1/audit/search-audit-log`.
 */
export const parseEvent = (raw: string): AuditEvent => {
  const { fields, typeName, timeUs, timestamp } = readEnvelope(raw);
  const name = textOf(fields.userName);
  const id = textOf(fields.userId);
  return {
    id: eventId(fields),
    raw,
    timeUs,
    timestamp,
    typeName,
    actorName: textOf(fields.actorName),
    actorId: textOf(fields.actorId),
    userType: userTypeOf(fields.actorType),
    agent: textOf(fields.actorAgent),
    addresses: addressesOf(fields.actorIpAddress),
    affectedUser: name === null && id === null ? null : { name, id },
    affectedNames: affectedNamesOf(typeName, fields),
    resourceIds: resourceIdsOf(fields),
    fields,
  };
};

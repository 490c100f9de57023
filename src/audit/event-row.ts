import { hash } from "node:crypto";
import { addressesOf } from "./address.js";
import { affectedNamesOf, isRename } from "./affected-names.js";
import { canonicalJson } from "./canonical-json.js";
import { textOf } from "./empty.js";
import { type AuditEvent, userTypeOf } from "./event.js";
import { isPlainJson } from "./is-plain-json.js";
import { joinValues } from "./join-values.js";
import { readEnvelope } from "./read-envelope.js";
import { remembered } from "./remembered.js";
import { resourceIdsOf } from "./resources.js";
import { searchTextOf } from "./search-text.js";
import type { TimeUs } from "./time.js";

/** What a store keeps of an event: its lists as `joinValues` writes them, its names as received. */
export interface EventRow {
  /** The id's 32 bytes, one a character: the quickest way to get them into a buffer. */
  readonly idBytes: string;
  readonly timeUs: TimeUs;
  readonly typeName: string;
  readonly actorName: string | null;
  readonly userType: string | null;
  readonly addresses: string | null;
  readonly affectedNames: string | null;
  readonly resourceIds: string | null;
  readonly raw: string;
  readonly searchText: string | null;
}

/** The row of an event that has been parsed already. */
export const rowOf = (event: AuditEvent): EventRow => ({
  idBytes: Buffer.from(event.id, "hex").toString("latin1"),
  timeUs: event.timeUs,
  typeName: event.typeName,
  actorName: event.actorName,
  userType: event.userType,
  addresses: joinValues(event.addresses),
  affectedNames: joinValues(event.affectedNames),
  resourceIds: joinValues(event.resourceIds),
  raw: event.raw,
  searchText: searchTextOf(event),
});

const REMEMBERED = 10_000;

/** "" for no address: null would not be remembered. */
const joinedAddresses = remembered((text) => joinValues(addressesOf(text)) ?? "", REMEMBERED);

const addressColumn = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return joinedAddresses(value) || null;
  return joinValues(addressesOf(value));
};

const affectedColumn = (
  typeName: string,
  fields: Readonly<Record<string, unknown>>,
  isPlain: boolean,
): string | null => {
  const { userName, userId } = fields;
  if (userName === undefined && userId === undefined && !isRename(typeName)) return null;
  return joinValues(affectedNamesOf(typeName, fields), isPlain);
};

/**
 * Reads an event's text straight into its row: equal to `rowOf(parseEvent(raw))`, by the same rules
 * and in less than half the time, since a large log goes through here event by event.
 * @throws EventRejectedError
 */
export const readRow = (raw: string): EventRow => {
  const { fields, typeName, timeUs } = readEnvelope(raw);
  const isPlain = isPlainJson(raw);
  return {
    idBytes: hash("sha256", canonicalJson(fields, isPlain), "binary"),
    timeUs,
    typeName,
    actorName: textOf(fields.actorName),
    userType: userTypeOf(fields.actorType),
    addresses: addressColumn(fields.actorIpAddress),
    affectedNames: affectedColumn(typeName, fields, isPlain),
    resourceIds: joinValues(resourceIdsOf(fields), isPlain),
    raw,
    searchText: isPlain ? null : searchTextOf({ raw, fields }),
  };
};

import { stringify } from "csv-stringify/sync";
import { canonicalJson } from "../audit/canonical-json.js";
import { categoryOf, labelOf } from "../audit/catalogue.js";
import { isEmpty, textOf } from "../audit/empty.js";
import type { AuditEvent } from "../audit/event.js";
import { formatUs } from "../audit/time.js";

/** The columns of an export, in order. */
export const CSV_COLUMNS = [
  "date_observed_utc",
  "event_type",
  "category",
  "username",
  "user_id",
  "user_type",
  "ip_address",
  "user_agent",
  "affected_user",
  "resource_ids",
  "details",
  "event_id",
] as const;

const joined = (values: readonly string[]): string => values.join("; ");

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const textsOf = (value: unknown): readonly string[] =>
  listOf(value)
    .map(textOf)
    .filter((text) => text !== null);

/** As received where that is UTC; else in UTC, with the fraction's digits as received. */
const dateObserved = ({ timestamp, timeUs }: AuditEvent): string => {
  if (/z$/i.test(timestamp)) return timestamp;
  const [seconds] = formatUs(timeUs).split(".");
  const [fraction = ""] = /[.,]\d+/.exec(timestamp) ?? [];
  return `${seconds}${fraction.replace(",", ".")}Z`;
};

const affectedUser = ({ fields }: AuditEvent): readonly string[] => {
  const names = textsOf(fields.userName);
  return names.length > 0 ? names : textsOf(fields.userId);
};

const isText = (value: unknown): boolean => textOf(value) !== null || isEmpty(value);
const areTexts = (value: unknown): boolean => listOf(value).every(isText);

/** Whether a column of its own shows all of a field's value. */
const SHOWN: Readonly<Record<string, (value: unknown, event: AuditEvent) => boolean>> = {
  type$: () => true,
  timestamp: () => true,
  actorName: isText,
  actorId: isText,
  actorType: isText,
  actorAgent: isText,
  actorIpAddress: (value) =>
    listOf(value).every((part) => typeof part === "string" || isEmpty(part)),
  userName: areTexts,
  userId: (value, { fields }) =>
    areTexts(value) && (textsOf(fields.userName).length === 0 || textsOf(value).length === 0),
};

/** JSON of every field that no column shows; `resource_ids` are shown without their fields' names. */
const details = (event: AuditEvent): string => {
  const rest = Object.entries(event.fields).filter(
    ([key, value]) => !(Object.hasOwn(SHOWN, key) && SHOWN[key]?.(value, event)),
  );
  return canonicalJson(Object.fromEntries(rest));
};

/**
 * An event's cells, in the order of `CSV_COLUMNS`; an absent value is an empty cell, several values are
 * joined by `; `. Texts out of events are as received: whoever writes them into a file keeps a
 * spreadsheet from running them, as `renderCsv` does.
 */
export const csvCellsOf = (event: AuditEvent): readonly string[] => [
  dateObserved(event),
  labelOf(event.typeName),
  categoryOf(event.typeName) ?? "",
  event.actorName ?? "",
  event.actorId ?? "",
  event.userType ?? "",
  joined(event.addresses),
  event.agent ?? "",
  joined(affectedUser(event)),
  joined(event.resourceIds),
  details(event),
  event.id,
];

/**
 * A CSV file's text, with a header, as RFC 4180 says. A cell that a spreadsheet would run as a formula
 * gets a leading apostrophe.
 */
export const renderCsv = (events: Iterable<AuditEvent>): string =>
  stringify(Array.from(events, csvCellsOf), {
    header: true,
    columns: [...CSV_COLUMNS],
    record_delimiter: "\r\n",
    escape_formulas: true,
  });

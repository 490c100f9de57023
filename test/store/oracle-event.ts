import { createHash } from "node:crypto";

/** An event as the judge reads it, from the words of the contract. */
export interface JudgedEvent {
  readonly id: string;
  readonly raw: string;
  readonly timeUs: bigint;
  readonly type: string;
  readonly actor: string | null;
  readonly userType: string | null;
  readonly addresses: readonly string[];
  readonly affected: readonly string[];
  readonly resourceIds: readonly string[];
  /** Every text in it: as received, and each key and value as people read it. */
  readonly texts: readonly string[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
};

const text = (value: Json | undefined): string | null => {
  if (value === null || value === undefined || typeof value === "object") return null;
  const trimmed = String(value).trim();
  return trimmed === "" || (typeof value === "string" && trimmed === "null") ? null : String(value);
};

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(?:z|([+-])(\d\d):?(\d\d))?$/i;

/** Microseconds since 1970 of the spellings that the generators use. */
export const microseconds = (stamp: string): bigint => {
  const [, moment, fraction = "", sign, hours = "0", minutes = "0"] = TIME.exec(stamp) ?? [];
  const offset = BigInt(Number(hours) * 60 + Number(minutes)) * 60_000_000n;
  const local = BigInt(Date.parse(`${moment}Z`)) * 1000n + BigInt(`${fraction}000000`.slice(0, 6));
  return sign === "-" ? local + offset : local - offset;
};

const typeOf = (type$: string): string =>
  type$
    .toLowerCase()
    .replace(/\/[^/]*$/, "")
    .replace(/^audit_log::/, "");

const isIdField = (key: string): boolean =>
  key !== "actorId" &&
  (key === "id" ||
    key === "caseNumber" ||
    ["Id", "Ids", "Uid", "Uids", "Guid"].some((end) => key.endsWith(end)));

const visit = (value: Json, key: string, see: (key: string, value: Json) => void): void => {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) visit(item, key, see);
  else if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value as JsonObject)) visit(item, name, see);
  else see(key, value);
};

const keysOf = (value: Json): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value as JsonObject).flatMap(keysOf)];
};

const distinct = (values: readonly (string | null)[]): readonly string[] => [
  ...new Set(values.filter((value) => value !== null)),
];

/** Reads a generated event with nothing of `src/`. */
export const judgedEvent = (raw: string): JudgedEvent => {
  const fields = JSON.parse(raw) as JsonObject;
  const type = typeOf(String(fields.type$));
  const renamed = type === "username_change" || type === "email_change";
  const resources: (string | null)[] = [];
  const texts: string[] = [raw, ...keysOf(fields)];
  visit(fields, "", (key, value) => {
    if (typeof value === "string") texts.push(value);
    if (isIdField(key) && typeof value !== "boolean") resources.push(text(value));
  });
  const ip = fields.actorIpAddress ?? null;
  const addresses = (Array.isArray(ip) ? ip : [ip]) as readonly Json[];
  return {
    id: createHash("sha256").update(canonical(fields)).digest("hex"),
    raw,
    timeUs: microseconds(String(fields.timestamp)),
    type,
    actor: text(fields.actorName),
    userType: text(fields.actorType)?.toUpperCase() ?? null,
    addresses: distinct(
      addresses.flatMap((part) => (typeof part === "string" ? part.split(/[ ,;]+/) : [])).map(text),
    ),
    affected: distinct([
      text(fields.userName),
      text(fields.userId),
      ...(renamed ? [text(fields.oldValue), text(fields.newValue)] : []),
    ]),
    resourceIds: distinct(resources),
    texts,
  };
};

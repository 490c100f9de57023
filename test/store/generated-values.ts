import fc from "fast-check";
import { EVENT_TYPES } from "../../src/audit/event-types.js";

/** Names that try to be SQL, regular expressions, wildcards, separators or each other. */
export const NAMES = [
  "alice@example.com",
  "Alice@Example.COM",
  "bob@contractor.com",
  "o'brien",
  'say "hi"',
  "'); DROP TABLE events; --",
  "$1",
  "?",
  "100%_sure",
  "100xx sure",
  "(a|b)[c]^$.+",
  "back\\slash",
  "a.c",
  "abc",
  "star*name",
  "line\nbreak",
  "josé",
  "JOSÉ",
  "ΟΔΟΣ",
  "ΟΔΟΣΑ",
  "İstanbul",
  "😀 smile",
  "x\u001fy",
  "x y",
  "n\u0000ul",
  "n\ufffdul",
  "half \ud83d emoji",
  "half \ude00 emoji",
  "\ufdd0\ufde0",
  "__proto__",
  "constructor",
  "null and void",
  "-",
] as const;

export const ADDRESSES = [
  "50.93.255.223",
  "64.252.71.111",
  "10.0.0.1",
  "10.0.0.255",
  "::ffff:10.0.0.1",
  "10.0.0.1:443",
  "2001:DB8::1",
  "2001:db8:0:0:0:0:0:1",
  "[2001:db8::1]:8080",
  "2001:db8:ffff::2",
  "::1",
  "010.0.0.1",
  "not-an-address",
  "unknown'--",
] as const;

export const TYPES = [
  "logged_in",
  "search_issued",
  "user_registered",
  "user_deactivated",
  "username_change",
  "email_change",
  "never_seen_before",
  "__proto__",
  "constructor",
  ...EVENT_TYPES.slice(0, 5).map((type) => type.name),
] as const;

export const MOMENTS = [
  "2026-11-23T10:00:00",
  "2026-11-23T10:00:01",
  "2026-11-23T09:59:59",
  "2026-11-23T10:15:00",
  "2026-11-01T05:59:59",
  "2026-11-01T06:00:00",
  "2026-03-08T07:00:00",
  "2025-12-31T23:59:59",
  "1970-01-01T00:00:00",
  "1969-12-31T23:59:59",
  "1969-12-31T23:45:00",
  "9999-12-31T23:59:59",
  "0001-01-01T00:00:00",
] as const;

export const IDS = [
  "1034183599256332463",
  "case-7",
  "CASE-7",
  "a*b",
  "a.b",
  "axb",
  "(1|2)",
  "x\u001fy",
  "n\u0000ul",
  "\ud800",
  "é-1",
  "É-1",
];

/** Beginnings, middles and ends of the values above, and what is in none of them. */
export const TYPED = [
  "",
  "a",
  "A",
  "alice@example.com",
  "@EXAMPLE",
  "1",
  "10.0.0.",
  "10.0.0.1",
  "::ffff:10.0.0.1",
  "2001:DB8:",
  "db8::1",
  "::",
  "case-",
  "*",
  ".",
  "%",
  "'",
  "é",
  "ΟΔΟΣ",
  "i",
  "half \ud83d e",
  "\u0000",
  "\u001f",
  "\ufde0",
  "nobody has this",
] as const;

export const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

export const name = fc.oneof(
  { weight: 6, arbitrary: pick(NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

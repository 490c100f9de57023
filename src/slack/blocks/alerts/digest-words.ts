import { labelOf } from "../../../audit/catalogue.js";
import { rangeWords } from "../../../audit/filter-range.js";
import type { Digest, DigestChange } from "../../../insights/digest.js";
import { countOf, formatCount } from "../counts.js";
import { cut, visible } from "../text.js";

const DAY_AND_A_HALF_MS = 36 * 3_600_000;
const VALUE_MOST = 40;
const VALUES_MOST = 5;

// A day has 23 to 25 hours.
const isDaily = ({ fromMs, toMs }: Digest): boolean => toMs - fromMs < DAY_AND_A_HALF_MS;

export const digestName = (digest: Digest): string =>
  isDaily(digest) ? "Daily digest" : "Weekly digest";

const before = (digest: Digest): string => (isDaily(digest) ? "the day before" : "the week before");

/** `12 more (+11%) than the day before`. */
export const comparison = (digest: Digest): string => {
  const { count, before: earlier } = digest;
  const than = before(digest);
  if (earlier === 0) return `none ${than}`;
  if (count === earlier) return `as many as ${than}`;
  const difference = Math.abs(count - earlier);
  const [word, sign] = count > earlier ? ["more", "+"] : ["fewer", "−"];
  const percent = Math.round((difference / earlier) * 100);
  return `${formatCount(difference)} ${word} (${sign}${formatCount(percent)}%) than ${than}`;
};

/** `123 events, 12 more (+11%) than the day before`; of nothing, that all is quiet. */
export const digestCount = (digest: Digest): string => {
  const { count, before: earlier } = digest;
  if (count > 0) return `${countOf(count, "event")}, ${comparison(digest)}`;
  return earlier === 0
    ? `All quiet: no events, as ${before(digest)}`
    : `All quiet: no events, after ${formatCount(earlier)} ${before(digest)}`;
};

/** The digest's days in its zone: `Sun 22 Nov`. */
export const digestDays = ({ filter, toMs }: Digest, zone: string): string =>
  rangeWords(filter, zone, toMs) ?? "";

const arrow = ({ count, before: earlier }: DigestChange): string => {
  if (earlier === 0) return " (new)";
  if (count === earlier) return "";
  return ` ${count > earlier ? "↑" : "↓"}${formatCount(Math.abs(count - earlier))}`;
};

const several = (words: readonly string[], all: number): string =>
  [...words, ...(all > words.length ? [`+${formatCount(all - words.length)} more`] : [])].join(
    " · ",
  );

export const typeName = (value: string): string => cut(visible(labelOf(value)), VALUE_MOST);
export const userName = (value: string): string => cut(visible(value), VALUE_MOST);

// After nothing everything is new, which need not be said of each.
const hasBefore = ({ before: earlier }: Digest): boolean => earlier > 0;

/** `Console login 120 ↑20 · File download 3 (new)`. Not escaped. */
export const changesText = (
  changes: readonly DigestChange[],
  nameOf: (value: string) => string,
  digest: Digest,
): string =>
  several(
    changes.slice(0, VALUES_MOST).map((change) => {
      const told = hasBefore(digest) ? arrow(change) : "";
      return `${nameOf(change.value)} ${formatCount(change.count)}${told}`;
    }),
    changes.length,
  );

/** Values that were not there in the range before; empty where nothing was. Not escaped. */
export const newText = (
  values: readonly string[],
  nameOf: (value: string) => string,
  digest: Digest,
): string =>
  hasBefore(digest) ? several(values.slice(0, VALUES_MOST).map(nameOf), values.length) : "";

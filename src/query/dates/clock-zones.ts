import { Temporal } from "temporal-polyfill";

const ZONES: Readonly<Record<string, string>> = {
  z: "UTC",
  utc: "UTC",
  gmt: "UTC",
  est: "-05:00",
  edt: "-04:00",
  et: "America/New_York",
  cst: "-06:00",
  cdt: "-05:00",
  ct: "America/Chicago",
  mst: "-07:00",
  mdt: "-06:00",
  mt: "America/Denver",
  pst: "-08:00",
  pdt: "-07:00",
  pt: "America/Los_Angeles",
  bst: "+01:00",
  wet: "+00:00",
  west: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  eest: "+03:00",
  ist: "+05:30",
  jst: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
  nzst: "+12:00",
  nzdt: "+13:00",
  eastern: "America/New_York",
  central: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
};

/**
 * Source of an expression with one group: a zone after a time. A bare minus is none, since `9:30-11:00`
 * is a range, unless it is written as offsets are: ` -08:00`.
 */
export const ZONE = `((?:(?:utc|gmt)-|(?:utc|gmt)?\\+)\\d{1,2}(?::?\\d{2})?|(?<= )-0\\d:?[0-5]\\d|(?:${Object.keys(
  ZONES,
).join("|")})(?: time)?|[a-z]+(?:_[a-z]+)*/[a-z_]+)`;

const isZone = (text: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false; // Temporal's only way to say that it knows no such zone
  }
};

/** A zone or offset that Temporal understands, or undefined. */
export const zoneOf = (text: string): string | undefined => {
  const known = ZONES[text.replace(/ time$/, "")];
  if (known !== undefined) return known;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  const zone =
    offset === null ? text : `${offset[1]}${offset[2]?.padStart(2, "0")}:${offset[3] ?? "00"}`;
  return isZone(zone) ? zone : undefined;
};

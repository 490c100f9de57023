/** Zones that many people live in, from west to east. */
const COMMON = [
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Denver",
  "America/Phoenix",
  "America/Chicago",
  "America/Mexico_City",
  "America/New_York",
  "America/Toronto",
  "America/Bogota",
  "America/Sao_Paulo",
  "Europe/London",
  "Europe/Dublin",
  "Africa/Lagos",
  "Europe/Berlin",
  "Europe/Paris",
  "Europe/Madrid",
  "Africa/Johannesburg",
  "Europe/Helsinki",
  "Europe/Istanbul",
  "Asia/Jerusalem",
  "Africa/Nairobi",
  "Asia/Dubai",
  "Asia/Kolkata",
  "Asia/Bangkok",
  "Asia/Singapore",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Brisbane",
  "Australia/Sydney",
  "Pacific/Auckland",
];

/** Zones to choose from, without doubles. @param own IANA names that come first */
export const offeredZones = (own: readonly string[]): readonly string[] => [
  ...new Set([...own, "UTC", ...COMMON]),
];

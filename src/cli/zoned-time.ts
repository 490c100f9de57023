import { type TimeUs, toEpochMs } from "../audit/time.js";

/** Writes moments as `2026-11-16 09:15:02 -05:00`; in UTC without an offset. */
export const createTimeWriter = (zone: string): ((timeUs: TimeUs) => string) => {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  });
  return (timeUs) => {
    const parts = Object.fromEntries(
      format.formatToParts(toEpochMs(timeUs)).map(({ type, value }) => [type, value]),
    );
    const offset = parts.timeZoneName?.replace("GMT", "") ?? "";
    const moment = `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}:${parts.second}`;
    return zone === "UTC" ? moment : `${moment} ${offset === "" ? "+00:00" : offset}`;
  };
};

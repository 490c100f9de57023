import type { TimeUs } from "../audit/time.js";
import type { Code42Filters, Code42Query } from "./code42-client.js";

const SECOND_US = 1_000_000n;

/** Epoch seconds with exactly the microseconds' digits: `1664802886.962001`, `1664802886`. */
export const epochSecondsText = (us: TimeUs): string => {
  const size = us < 0n ? -us : us;
  const fraction = String(size % SECOND_US)
    .padStart(6, "0")
    .replace(/0+$/, "");
  const text = fraction === "" ? `${size / SECOND_US}` : `${size / SECOND_US}.${fraction}`;
  return us < 0n ? `-${text}` : text;
};

const list = (filters: Code42Filters, name: keyof Code42Filters): string =>
  `"${name}":${JSON.stringify(filters[name] ?? null)}`;

/**
 * The JSON body of search, count and export. Written by hand because the times need more digits than
 * a number that went through arithmetic keeps.
 */
export const searchBody = (
  { fromUs, toUs, filters = {} }: Code42Query,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): string => {
  const fields = [
    list(filters, "actorIds"),
    list(filters, "actorIpAddresses"),
    list(filters, "actorNames"),
    `"dateRange":{"startTime":${epochSecondsText(fromUs)},"endTime":${epochSecondsText(toUs)}}`,
    list(filters, "eventTypes"),
    `"page":${page}`,
    `"pageSize":${pageSize}`,
    list(filters, "resourceIds"),
    list(filters, "userTypes"),
  ];
  return `{${fields.join(",")}}`;
};

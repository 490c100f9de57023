import ipaddr from "ipaddr.js";
import { remembered } from "./remembered.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** The addresses in the API's one string (`"50.93.255.223, 64.252.71.111"`), as written. */
export const addressesOf = (value: unknown): readonly string[] => {
  const texts = (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === "string",
  );
  const parts = texts.flatMap((text) => text.split(/[\s,;]+/));
  return [...new Set(parts.filter((part) => part !== "" && part !== "null"))];
};

/** No spelling of an address is longer; hostile texts are, and looking at them takes time. */
const ADDRESS_MOST = 128;

/** Four numbers or two colons: times and dates have neither, and asking the library takes longer. */
const LOOKS_LIKE_ONE = /\d\.\d+\.\d+\.\d|:.*:/s;

// An IPv4-mapped IPv6 address (::ffff:1.2.3.4) is the IPv4 address.
const readAddress = (text: string): Address | undefined => {
  const bare = text
    .replace(/^\[(.*)\](?::\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  if (/^\d/.test(bare) && !bare.includes(":") && !ipaddr.IPv4.isValidFourPartDecimal(bare)) {
    return undefined;
  }
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
};

const REMEMBERED = 10_000;

/** Many ranges are asked about the same addresses, and reading one takes longer than comparing it. */
const knownAddress = remembered((text) => readAddress(text) ?? null, REMEMBERED);

const parseAddress = (text: string): Address | undefined =>
  text.length > ADDRESS_MOST || !LOOKS_LIKE_ONE.test(text)
    ? undefined
    : (knownAddress(text) ?? undefined);

/** Bits before the IPv4 address in an IPv4-mapped IPv6 address. */
const MAPPED_BITS = 96;

const parseRange = (text: string): [Address, number] | undefined => {
  const [, start = "", length = ""] = /^([^/]{1,128})\/(\d{1,3})$/.exec(text) ?? [];
  const network = parseAddress(start);
  if (network === undefined) return undefined;
  const isMapped = network.kind() === "ipv4" && start.includes(":");
  const bits = Number(length) - (isMapped ? MAPPED_BITS : 0);
  return bits >= 0 && bits <= network.toByteArray().length * 8 ? [network, bits] : undefined;
};

/** One spelling for every way to write an address: `2001:DB8::1` is `2001:db8:0:0:0:0:0:1`; other texts in lower case. */
export const normalAddress = (text: string): string =>
  parseAddress(text)?.toNormalizedString() ?? text.toLowerCase();

/** The shortest spelling of an address, `2001:db8::1` or `10.0.0.1`; undefined for a text that is none. */
export const shortAddress = (text: string): string | undefined => parseAddress(text)?.toString();

/** Whether a text is one address or a CIDR range, v4 or v6. */
export const isAddressPattern = (text: string): boolean =>
  parseAddress(text) !== undefined || parseRange(text) !== undefined;

/**
 * Makes a test for one address out of a filter's value: an address in any spelling, or a CIDR range
 * (host bits are ignored). A value that is neither matches the same text only.
 */
export const addressMatcher = (pattern: string): ((address: string) => boolean) => {
  const range = parseRange(pattern);
  if (range !== undefined) {
    const [network, bits] = range;
    return (text) => {
      const address = parseAddress(text);
      return (
        address !== undefined && address.kind() === network.kind() && address.match(network, bits)
      );
    };
  }
  const wanted = normalAddress(pattern);
  return (text) => normalAddress(text) === wanted;
};

/** An address as a number, mapped IPv4 (`::ffff:1.2.3.4`) as IPv4. */
interface Numbered {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

const ipv4 = (text: string): bigint | null => {
  const parts = text.split(".");
  if (
    parts.length !== 4 ||
    !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
  )
    return null;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
};

const ipv6 = (text: string): bigint | null => {
  const last = text.slice(text.lastIndexOf(":") + 1);
  const embedded = last.includes(".") ? ipv4(last) : null;
  if (last.includes(".") && embedded === null) return null;
  const hex =
    embedded === null
      ? text
      : `${text.slice(0, -last.length)}${(embedded >> 16n).toString(16)}:${(embedded & 0xffffn).toString(16)}`;
  const halves = hex.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const [head = [], tail = []] = halves;
  const missing = 8 - head.length - tail.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => "0"), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((value, group) => value * 65536n + BigInt(`0x${group}`), 0n);
};

const MAPPED = 0xffffn;

const numbered = (text: string): Numbered | null => {
  const bare =
    /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text)?.[1] ?? text;
  const short = ipv4(bare);
  if (short !== null) return { bits: 32, value: short };
  const long = ipv6(bare);
  if (long === null) return null;
  return long >> 32n === MAPPED
    ? { bits: 32, value: long & 0xffffffffn }
    : { bits: 128, value: long };
};

/** How an address is written in full (`2001:db8:0:0:0:0:0:1`) and in short (`2001:db8::1`); null for other texts. */
export const addressSpellings = (text: string): { full: string; short: string } | null => {
  const address = numbered(text);
  if (address === null) return null;
  const part = (shift: number, mask: bigint, radix: number): string =>
    ((address.value >> BigInt(shift)) & mask).toString(radix);
  if (address.bits === 32) {
    const full = [24, 16, 8, 0].map((shift) => part(shift, 255n, 10)).join(".");
    return { full, short: full };
  }
  const full = [112, 96, 80, 64, 48, 32, 16, 0].map((shift) => part(shift, 65535n, 16)).join(":");
  const [longest] = [...full.matchAll(/(?<![^:])0(?::0)+(?![^:])/g)]
    .map(([zeros]) => zeros)
    .sort((a, b) => b.length - a.length);
  if (longest === undefined) return { full, short: full };
  const short = full.replace(longest, "::").replace(/:{2,}/, "::");
  return { full, short };
};

/** Whether an event's address is the one, or in the range, that a filter names. */
export const addressMatches = (pattern: string, address: string): boolean => {
  const found = numbered(address);
  const [network = "", length] = pattern.split("/");
  const wanted = numbered(network);
  if (wanted === null || found === null) return pattern.toLowerCase() === address.toLowerCase();
  if (wanted.bits !== found.bits) return false;
  const mapped = network.includes(":") && wanted.bits === 32;
  const bits = length === undefined ? wanted.bits : Number(length) - (mapped ? 96 : 0);
  const rest = BigInt(wanted.bits - bits);
  return wanted.value >> rest === found.value >> rest;
};

import ipaddr from "ipaddr.js";
import { isAddressPattern } from "../../audit/address.js";
import { remembered } from "../../audit/remembered.js";

/** A port, brackets and a zone are no part of the address: `10.0.0.5:8080`, `[2001:db8::1]`, `fe80::1%eth0`. */
const plain = (text: string): string =>
  text
    .replace(/^\[(.*)\](?::\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/%[^/]*/, "");

const networkOf = (text: string): string => {
  const [address = "", bits] = plain(text).split("/");
  if (bits === undefined) return address;
  const network =
    ipaddr.parse(address).kind() === "ipv4"
      ? ipaddr.IPv4.networkAddressFromCIDR(`${address}/${bits}`)
      : ipaddr.IPv6.networkAddressFromCIDR(`${address}/${bits}`);
  return `${network.toString()}/${Number(bits)}`;
};

const MOST_REMEMBERED = 1_000;

/**
 * The address or network that a text is: one with host bits becomes its network (`10.0.0.5/8` →
 * `10.0.0.0/8`), an address stays as it is. Empty for any other text.
 */
export const networkIn: (text: string) => string = remembered(
  (text) => (isAddressPattern(text) ? networkOf(text) : ""),
  MOST_REMEMBERED,
);

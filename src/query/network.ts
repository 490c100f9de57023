import ipaddr from "ipaddr.js";

/** A range with host bits becomes its network (`10.0.0.5/8` → `10.0.0.0/8`); an address stays as it is. */
export const networkOf = (text: string): string => {
  const [address = "", bits] = text.split("/");
  if (bits === undefined) return text;
  const network =
    ipaddr.parse(address).kind() === "ipv4"
      ? ipaddr.IPv4.networkAddressFromCIDR(text)
      : ipaddr.IPv6.networkAddressFromCIDR(text);
  return `${network.toString()}/${Number(bits)}`;
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressesOf,
  addressMatcher,
  isAddressPattern,
  normalAddress,
} from "../../src/audit/address.js";

describe("the addresses of an event", () => {
  it.each<[unknown, string[]]>([
    ["50.93.255.223, 64.252.71.111", ["50.93.255.223", "64.252.71.111"]],
    [
      "50.93.255.223,64.252.71.111;10.0.0.1 10.0.0.2",
      ["50.93.255.223", "64.252.71.111", "10.0.0.1", "10.0.0.2"],
    ],
    ["2001:DB8::1\t::1", ["2001:DB8::1", "::1"]],
    ["10.0.0.1, null, 10.0.0.1", ["10.0.0.1"]],
    [
      ["10.0.0.1", "10.0.0.2, ::1", 7],
      ["10.0.0.1", "10.0.0.2", "::1"],
    ],
    ["", []],
    [" , ; ", []],
    ["null", []],
    [null, []],
    [undefined, []],
    [{ ip: "10.0.0.1" }, []],
  ])("are each one on its own: %j", (value, addresses) => {
    expect(addressesOf(value)).toEqual(addresses);
  });
});

describe("an address in a filter", () => {
  it.each([
    ["2001:DB8::1", "2001:db8:0:0:0:0:0:1"],
    ["2001:0db8:0000::0001", "2001:db8::1"],
    ["::ffff:10.0.0.1", "10.0.0.1"],
    ["::FFFF:a00:1", "10.0.0.1"],
    ["[2001:db8::1]:443", "2001:db8::1"],
    ["10.0.0.1:8080", "10.0.0.1"],
    ["UNKNOWN", "unknown"],
  ])("is the same in every spelling: %s and %s", (one, other) => {
    expect(normalAddress(one)).toBe(normalAddress(other));
    expect(addressMatcher(one)(other)).toBe(true);
    expect(addressMatcher(other)(one)).toBe(true);
  });

  it.each([
    ["10.0.0.0/8", "10.255.1.2", true],
    ["10.0.0.5/8", "10.255.1.2", true],
    ["10.0.0.0/8", "11.0.0.1", false],
    ["10.0.0.0/8", "::ffff:10.1.1.1", true],
    ["10.0.0.1/32", "10.0.0.1", true],
    ["10.0.0.1/32", "10.0.0.2", false],
    ["0.0.0.0/0", "255.1.1.1", true],
    ["0.0.0.0/0", "::1", false],
    ["::/0", "::1", true],
    ["::/0", "10.0.0.1", false],
    ["2001:db8::/33", "2001:db8:7fff::1", true],
    ["2001:db8::/33", "2001:db8:8000::1", false],
    ["::ffff:10.0.0.0/104", "10.9.9.9", true],
    ["::ffff:10.0.0.0/104", "11.9.9.9", false],
    ["10.0.0.0/8", "not an address", false],
  ])("as a range: %s holds %s is %s", (range, address, held) => {
    expect(isAddressPattern(range)).toBe(true);
    expect(addressMatcher(range)(address)).toBe(held);
  });

  it.each([
    "10",
    "10/8",
    "10.0/8",
    "0x7f.1",
    "0x7f.0.0.1/8",
    "010.0.0.1",
    "256.0.0.1",
    "10.0.0.1/33",
    "::/129",
    "10.0.0.0/-1",
    "10.0.0.0/",
    "/8",
    "1.2.3",
    "alice@example.com",
    "abcd",
    "::g",
    "1::2::3",
    ":::",
    "",
    "10.0.0.1/8/8",
    "::ffff:10.0.0.0/8",
  ])("is not one: %j", (text) => {
    expect(isAddressPattern(text)).toBe(false);
    expect(addressMatcher(text)("10.0.0.1")).toBe(false);
  });

  it("takes no time over a hostile text", () => {
    for (const text of [
      "1:".repeat(100_000),
      "[".repeat(100_000),
      "1.".repeat(100_000),
      `${"0".repeat(100_000)}::1`,
    ]) {
      expect(addressMatcher("10.0.0.0/8")(text)).toBe(false);
      expect(normalAddress(text)).toBe(text);
    }
  });

  it("matches itself, and every range that begins at it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(32), (address, length) => {
        expect(addressMatcher(address)(address.toUpperCase())).toBe(true);
        const mapped = /^(?:0*:)+(?:0*:)*ffff:/i.test(address);
        fc.pre(!mapped);
        expect(addressMatcher(`${address}/${length}`)(address)).toBe(true);
      }),
      { seed: 20_261_123 },
    );
  });
});

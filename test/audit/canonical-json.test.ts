import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/audit/canonical-json.js";

const canonical = (text: string): string => canonicalJson(JSON.parse(text));

const double = (hex: string): number => Buffer.from(hex, "hex").readDoubleBE();

describe("canonical JSON", () => {
  it("prints the example of RFC 8785, section 3.2.2", () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonical(text)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("sorts keys by UTF-16 units, as in RFC 8785, section 3.2.3", () => {
    const text = String.raw`{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}`;
    expect(canonical(text)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("prints the number %s as in RFC 8785, appendix B", (hex, text) => {
    expect(canonicalJson(double(hex))).toBe(text);
    expect(canonicalJson({ n: double(hex) })).toBe(`{"n":${text}}`);
    expect(canonicalJson([[double(hex)]])).toBe(`[[${text}]]`);
  });

  it("sorts keys that look like numbers by their letters, not by their value", () => {
    expect(canonical('{"10":1,"9":2,"1":3,"a":4,"-1":5,"01":6,"":7}')).toBe(
      '{"":7,"-1":5,"01":6,"1":3,"10":1,"9":2,"a":4}',
    );
  });

  it("keeps keys that mean something to JavaScript", () => {
    const text = '{"__proto__":1,"constructor":{"__proto__":{"x":2}},"toJSON":3,"toString":4}';
    expect(canonical(text)).toBe(text);
    expect(canonical('{"toJSON":"x","__proto__":{"toJSON":1}}')).toBe(
      '{"__proto__":{"toJSON":1},"toJSON":"x"}',
    );
  });

  it("keeps half a surrogate pair as its escape", () => {
    expect(canonical(String.raw`{"k":"\ud800","\udfff":1}`)).toBe(
      String.raw`{"k":"\ud800","\udfff":1}`,
    );
  });

  it("takes 100,000 levels", () => {
    const text = `${'{"a":['.repeat(100_000)}1${"]}".repeat(100_000)}`;
    expect(canonical(text) === text).toBe(true);
  });

  it("is the same for any key order and spacing, and reads back as the same value", () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, shuffled(item)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const parsed: unknown = JSON.parse(JSON.stringify(value));
        const text = canonicalJson(parsed);
        expect(canonical(JSON.stringify(shuffled(parsed), null, 3))).toBe(text);
        expect(JSON.parse(text)).toEqual(parsed);
      }),
      { seed: 20_261_123, numRuns: 200 },
    );
  });
});

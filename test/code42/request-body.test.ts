import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochSecondsText, searchBody } from "../../src/code42/request-body.js";

describe("epoch seconds", () => {
  it("keep every microsecond", () => {
    expect(epochSecondsText(1_664_802_886_962_001n)).toBe("1664802886.962001");
    expect(epochSecondsText(1_664_802_886_000_100n)).toBe("1664802886.0001");
    expect(epochSecondsText(1_664_802_886_000_000n)).toBe("1664802886");
    expect(epochSecondsText(-1n)).toBe("-0.000001");
    expect(epochSecondsText(0n)).toBe("0");
  });

  it("read as a number and multiplied are the microseconds again, until the year 2041", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 51n }), (us) => {
        expect(BigInt(Math.round(Number(epochSecondsText(us)) * 1_000_000))).toBe(us);
      }),
    );
  });
});

it("is JSON with every field of the API, lists or null", () => {
  const filters = { actorNames: ['o"brien@example.com'], eventTypes: [] };
  const body = searchBody({ fromUs: 1n, toUs: 2_000_000n, filters }, { page: 3, pageSize: 50 });
  expect(JSON.parse(body)).toEqual({
    actorIds: null,
    actorIpAddresses: null,
    actorNames: ['o"brien@example.com'],
    dateRange: { startTime: 0.000001, endTime: 2 },
    eventTypes: [],
    page: 3,
    pageSize: 50,
    resourceIds: null,
    userTypes: null,
  });
});

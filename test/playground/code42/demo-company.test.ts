import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../../src/audit/event-types.js";
import { createDemoCompany } from "../../../src/playground/code42/story/create-demo-company.js";
import { clockIn, DAY_MS, HOUR_MS, msOf, readCompany, WEDNESDAY_MS } from "./read-history.js";

const { company, events, ofType } = readCompany();
const countOf = (...types: readonly string[]) => ofType(...types).length;

describe("the demo company's history", () => {
  it("is the same for the same seed and now, and another for another", () => {
    const again = createDemoCompany({ seed: 42, nowMs: WEDNESDAY_MS });
    expect(again.history.join("\n") === company.history.join("\n")).toBe(true);
    const other = createDemoCompany({ seed: 43, nowMs: WEDNESDAY_MS });
    const known = new Set(company.history);
    expect(other.history.filter((text) => known.has(text)).length).toBeLessThan(20);
  });

  it("has 40,000 to 60,000 events of 300 people", () => {
    expect(company.people).toHaveLength(300);
    expect(new Set(company.people.map(({ id }) => id)).size).toBe(300);
    expect(new Set(company.people.map(({ email }) => email)).size).toBe(300);
    expect(company.history.length).toBeGreaterThan(40_000);
    expect(company.history.length).toBeLessThan(60_000);
  });

  it("has every type of the console, and none that is unknown", () => {
    const types = new Set(events.map(({ typeName }) => typeName));
    expect([...types].sort()).toEqual(EVENT_TYPES.map(({ name }) => name).sort());
  });

  it("is oldest first, and within 90 days before now", () => {
    const times = events.map(({ timeUs }) => timeUs);
    expect(times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0n))).toBe(
      true,
    );
    expect(Math.min(...events.map(msOf))).toBeGreaterThanOrEqual(WEDNESDAY_MS - 90 * DAY_MS);
  });

  it("has many sign-ins, searches and downloads, and few changes of roles and providers", () => {
    const all = events.length;
    expect(countOf("logged_in") / all).toBeGreaterThan(0.3);
    expect(countOf("search_issued") / all).toBeGreaterThan(0.2);
    expect(countOf("file_download") / all).toBeGreaterThan(0.05);
    expect(countOf("user_roles_assigned", "user_roles_revoked") / all).toBeLessThan(0.01);
    expect(countOf("identity_provider_updated", "identity_provider_created")).toBeLessThan(5);
  });

  it("knows working hours, weekends and night owls", () => {
    const zones = new Map(company.people.map(({ id, office }) => [id, office.zone]));
    const clocks = ofType("logged_in")
      .filter(({ userType }) => userType === "USER")
      .map((event) => clockIn(msOf(event), zones.get(event.actorId ?? "") ?? "UTC"));
    const weekdays = clocks.filter(({ weekday }) => !["Sat", "Sun"].includes(weekday));
    const atWork = weekdays.filter(({ hour }) => hour >= 7 && hour < 20);
    const atNight = clocks.filter(({ hour }) => hour >= 21 || hour < 3);
    expect(weekdays.length / clocks.length).toBeGreaterThan(0.98);
    expect(atWork.length / weekdays.length).toBeGreaterThan(0.95);
    expect(atNight.length).toBeGreaterThan(50);
  });

  it("is quieter at lunch", () => {
    const zones = new Map(company.people.map(({ id, office }) => [id, office.zone]));
    const searches = ofType("search_issued").filter(({ userType }) => userType === "USER");
    const hours = searches.map((event) => {
      const zone = zones.get(event.actorId ?? "") ?? "UTC";
      return clockIn(msOf(event), zone).hour;
    });
    const at = (hour: number) => hours.filter((each) => each === hour).length;
    expect(at(12)).toBeLessThan(at(11) / 4);
    expect(at(12)).toBeLessThan(at(14) / 4);
  });

  it("has the shapes that the API has", () => {
    const texts = company.history.join("\n");
    for (const digits of ["", "\\.\\d{3}", "\\.\\d{6}"]) {
      expect(texts).toMatch(new RegExp(`"timestamp":"[-\\dT:]{19}${digits}Z"`));
    }
    const addresses = new Set(events.map(({ fields }) => fields.actorIpAddress));
    for (const empty of [null, "", "null", undefined]) expect(addresses).toContain(empty);
    expect([...addresses]).toContainEqual(expect.stringMatching(/^10\.[\d.]+, [\d.]+$/));
    expect([...addresses]).toContainEqual(expect.stringMatching(/^2001:db8:/));
    const types = new Set(events.map(({ userType }) => userType));
    const all = ["USER", "SUPPORT_USER", "API_CLIENT", "SYSTEM", "UNKNOWN", null];
    expect([...types].sort()).toEqual(all.sort());
  });

  it("uses only addresses and domains that are kept for documentation", () => {
    const OURS = /^(?:10\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:db8:)/;
    expect(events.flatMap(({ addresses }) => addresses).filter((ip) => !OURS.test(ip))).toEqual([]);
    const domains = new Set(
      [...company.history.join("\n").matchAll(/[\w.]+@([\w.-]+)/g)].map(([, domain]) => domain),
    );
    const known = ["cloud.code42.com", "code42.com", "contractor.example", "example.com"];
    expect([...domains].sort()).toEqual(known);
  });
});

describe("whatever day it is", () => {
  // 00:00 on a Monday in New York, where a week begins last, and then every 31 hours.
  const mondayMs = Date.parse("2026-03-09T04:00:00Z");
  const nows = Array.from({ length: 8 }, (_, index) => mondayMs + index * 31 * HOUR_MS);

  it.each(nows.map((nowMs) => [new Date(nowMs).toISOString(), nowMs] as const))(
    "%s: nothing is in the future, and last week has its story",
    (_name, nowMs) => {
      const { history, points } = createDemoCompany({ seed: 7, nowMs });
      const times = history.map((text) =>
        Date.parse(/"timestamp":"([^"]+)"/.exec(text)?.[1] ?? ""),
      );
      expect(Math.max(...times)).toBeLessThanOrEqual(nowMs);
      expect(Math.min(...times)).toBeGreaterThanOrEqual(nowMs - 90 * DAY_MS);
      expect(new Set(history).size).toBe(history.length);
      const types = history.map((text) => /audit_log::(\w+)\/1/.exec(text)?.[1] ?? "");
      expect(new Set(types).size).toBe(EVENT_TYPES.length);
      expect(points.supportClosedMs).toBeLessThan(nowMs);
      expect(nowMs - points.supportOpenedMs).toBeLessThan(10 * DAY_MS);
      const disabled = types.filter((type) => type === "incydr_support_user_access_disabled");
      expect(disabled).toHaveLength(3);
    },
  );
});

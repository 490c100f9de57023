import { describe, expect, it } from "vitest";
import type { AuditEvent } from "../../../src/audit/event.js";
import { clockIn, DAY_MS, HOUR_MS, MINUTE_MS, msOf, readCompany } from "./read-history.js";

const { company, events, ofType } = readCompany();
const { cast, points } = company;
const NEW_YORK = "America/New_York";

const between = (fromMs: number, toMs: number) =>
  events.filter((event) => msOf(event) >= fromMs && msOf(event) <= toMs);

const one = (found: readonly AuditEvent[]): AuditEvent => {
  expect(found).toHaveLength(1);
  const [event] = found;
  if (event === undefined) throw new Error("nothing found");
  return event;
};

describe("the support access that stayed on", () => {
  const opened = one(
    ofType("incydr_support_user_access_enabled").filter(
      (event) => Math.abs(msOf(event) - points.supportOpenedMs) < MINUTE_MS,
    ),
  );
  const closed = one(
    ofType("incydr_support_user_access_disabled").filter((e) => msOf(e) > msOf(opened)),
  );

  it("is enabled on a Friday evening and disabled on Monday, for the same support case", () => {
    expect(clockIn(msOf(opened), NEW_YORK)).toEqual({ weekday: "Fri", hour: 18 });
    expect(clockIn(msOf(closed), "Asia/Kolkata")).toEqual({ weekday: "Mon", hour: 9 });
    expect(opened.fields.supportCaseId).toBe(closed.fields.supportCaseId);
    expect(opened.actorName).not.toBe(closed.actorName);
  });

  it("lets a support user add an account on Saturday night, which is taken away on Monday", () => {
    const added = one(ofType("user_registered").filter((e) => e.userType === "SUPPORT_USER"));
    expect(clockIn(msOf(added), NEW_YORK)).toEqual({ weekday: "Sat", hour: 23 });
    const about = events.filter((e) => e.fields.userId === added.fields.userId);
    expect(about.map(({ typeName }) => typeName)).toEqual([
      "user_registered",
      "user_roles_assigned",
      "user_roles_revoked",
      "user_deactivated",
    ]);
  });

  it("shows support users only while access is on", () => {
    const starts = [...points.earlierSupportMs, points.supportOpenedMs];
    const ends = ofType("incydr_support_user_access_disabled").map(msOf);
    const bySupport = events.filter(({ userType }) => userType === "SUPPORT_USER");
    expect(bySupport.length).toBeGreaterThan(15);
    for (const event of bySupport) {
      const isOpen = starts.some(
        (start, index) => start <= msOf(event) && msOf(event) <= (ends[index] ?? 0),
      );
      expect(isOpen, event.raw).toBe(true);
    }
    expect(starts.slice(0, 2).every((start, i) => (ends[i] ?? 0) - start < 2 * HOUR_MS)).toBe(true);
  });
});

describe("the departing analyst", () => {
  const downloads = ofType("file_download").filter((e) => e.actorName === cast.departed.email);

  it("downloads many files in the evenings of the last two weeks", () => {
    const evenings = downloads.filter((e) => clockIn(msOf(e), "Europe/Berlin").hour >= 19);
    expect(evenings.length).toBeGreaterThan(200);
    for (const event of evenings) {
      expect(points.departureMs - msOf(event)).toBeLessThan(14 * DAY_MS);
    }
  });

  it("is put on the departing watchlist, deactivated, and does nothing more", () => {
    const listed = ofType("included_users_added_to_watchlist_definition").find(
      (e) => e.fields.watchlistType === "DEPARTING_EMPLOYEE",
    );
    expect(listed?.fields.userNames).toEqual([cast.departed.email]);
    const left = one(
      ofType("user_deactivated").filter((e) => e.fields.userName === cast.departed.email),
    );
    const own = events.filter((e) => e.actorName === cast.departed.email).map(msOf);
    expect(Math.max(...own)).toBeLessThan(msOf(left));
  });
});

describe("the provisioning run", () => {
  it("adds 18 users and updates 7 others in two minutes, before any of them signs in", () => {
    const run = between(points.provisioningMs, points.provisioningMs + 2 * MINUTE_MS).filter(
      (e) => e.actorName === "azure_1234@cloud.code42.com",
    );
    const added = run.filter((e) => e.typeName === "user_registered").map((e) => e.fields.userId);
    const updated = run.filter((e) => e.typeName === "external_attributes_change");
    expect(added).toHaveLength(18);
    expect(new Set(updated.map((e) => e.fields.userId)).size).toBe(25);
    for (const event of events.filter((e) => added.includes(e.actorId))) {
      expect(msOf(event)).toBeGreaterThan(points.provisioningMs);
    }
  });
});

describe("renamed users", () => {
  it("are known by the old name before, by the new one after, with both in the log", () => {
    const changes = ofType("username_change");
    expect(changes).toHaveLength(5);
    for (const change of changes) {
      const { oldValue, newValue } = change.fields;
      expect(change.affectedNames).toEqual([oldValue, newValue]);
      const after = events.filter((e) => msOf(e) > msOf(change) + 1000);
      const before = events.filter((e) => msOf(e) < msOf(change));
      expect(after.some((e) => e.actorName === oldValue)).toBe(false);
      expect(before.some((e) => e.actorName === newValue)).toBe(false);
      expect(before.some((e) => e.actorName === oldValue)).toBe(true);
      expect(after.some((e) => e.actorName === newValue)).toBe(true);
      expect(ofType("email_change").some((e) => e.fields.oldValue === oldValue)).toBe(true);
    }
  });
});

describe("restores", () => {
  it("end under the id with which they started, later, with how long they took", () => {
    const ends = new Map(ofType("restore_ended").map((e) => [e.fields.restoreId, e]));
    expect(ends.has("1077340021")).toBe(true);
    for (const start of ofType("restore_started")) {
      const end = ends.get(start.fields.restoreId);
      const seconds = end === undefined ? 0 : (msOf(end) - msOf(start)) / 1000;
      expect(seconds).toBeGreaterThan(60);
      expect(Math.abs(seconds - Number(end?.fields.durationSeconds))).toBeLessThan(3);
      expect(end?.fields.deviceName).toBe(start.fields.deviceName);
    }
  });
});

describe("the accident", () => {
  it("takes a team out and brings all of it back ten minutes later", () => {
    const around = between(points.accidentMs - MINUTE_MS, points.accidentMs + 12 * MINUTE_MS);
    const of = (type: string) => around.filter((e) => e.typeName === type);
    const out = of("user_deactivated").map((e) => e.fields.userName);
    const back = of("activate_user").map((e) => e.fields.userName);
    expect(out).toHaveLength(14);
    expect(back).toEqual(out);
    const [first] = of("activate_user");
    expect(first === undefined ? 0 : msOf(first) - points.accidentMs).toBeCloseTo(
      10 * MINUTE_MS,
      -4,
    );
  });
});

describe("the alert rules that were off", () => {
  it("are off before a contractor's downloads, and on again the next morning", () => {
    const night = between(points.rulesOffMs - 1000, points.rulesOnMs + 2 * MINUTE_MS);
    const told = night.filter(
      (e) =>
        /^alert_rule_(?:dis|en)abled$/.test(e.typeName) ||
        (e.typeName === "file_download" && e.actorName === cast.contractor.email),
    );
    const types = told.map(({ typeName }) => typeName);
    expect(types.slice(0, 2)).toEqual(["alert_rule_disabled", "alert_rule_disabled"]);
    expect(types.slice(-2)).toEqual(["alert_rule_enabled", "alert_rule_enabled"]);
    expect(types.length).toBeGreaterThan(24);
    const ids = told.map((e) => e.fields.alertRuleId).filter((id) => id !== undefined);
    expect(ids.slice(0, 2)).toEqual(ids.slice(2));
  });
});

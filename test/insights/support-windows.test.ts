import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE_US } from "../../src/audit/time.js";
import { mayConcernSupport } from "../../src/insights/may-concern-support.js";
import { readSupportWindows } from "../../src/insights/read-support-windows.js";
import type { SupportWindow } from "../../src/insights/support-window.js";
import { supportWindowsOf } from "../../src/insights/support-windows-of.js";
import { windowsHolding } from "../../src/insights/windows-holding.js";
import { eventAt, idsOf, START_US, storeOf } from "./stored-events.js";
import { type JudgedWindow, judgeWindows } from "./support-oracle.js";

const ON = "incydr_support_user_access_enabled";
const OFF = "incydr_support_user_access_disabled";
const support = { actorName: "support@vendor.example", actorType: "SUPPORT_USER" };

const at = (minutes: number): bigint => START_US + BigInt(minutes) * MINUTE_US;

const judged = ({ opened, closed, actions, createdAccounts }: SupportWindow): JudgedWindow => ({
  opened: idsOf(opened),
  closed: closed?.id ?? null,
  actions: idsOf(actions),
  createdAccounts,
});

const ALL = { actionsMost: 1000 };

describe("a window of support access", () => {
  it("reaches from enabled to disabled, and holds what support users did in between", async () => {
    const before = eventAt(-1, "logged_in", support);
    const on = eventAt(0, ON);
    const first = eventAt(1, "logged_in", support);
    const somebody = eventAt(2, "logged_in");
    const second = eventAt(3, "search_issued", support);
    const off = eventAt(60, OFF);
    const after = eventAt(61, "logged_in", support);
    const store = await storeOf([before, on, first, somebody, second, off, after]);
    const windows = await readSupportWindows(store, ALL);
    expect(windows).toHaveLength(1);
    expect(windows[0]).toMatchObject({ fromUs: at(0), toUs: at(60), actionCount: 2 });
    expect(windows.map(judged)).toEqual([
      { opened: [on.id], closed: off.id, actions: [second.id, first.id], createdAccounts: [] },
    ]);
  });

  it("is open as long as nothing disables it", async () => {
    const late = eventAt(40 * 24 * 60, "search_issued", support);
    const store = await storeOf([eventAt(0, ON), late]);
    const [window] = await readSupportWindows(store, ALL);
    expect(window).toMatchObject({ closed: null, toUs: null, actionCount: 1 });
    expect(idsOf(window?.actions ?? [])).toEqual([late.id]);
  });

  it("stays one when access is enabled again while it is", async () => {
    const [on, again] = [eventAt(0, ON), eventAt(5, ON)];
    const store = await storeOf([on, again, eventAt(9, OFF), eventAt(10, OFF), eventAt(20, ON)]);
    const windows = await readSupportWindows(store, ALL);
    expect(windows.map(({ opened }) => opened.length)).toEqual([2, 1]);
    expect(windowsHolding(windows, [again.id])).toEqual([windows[0]]);
    expect(windowsHolding(windows, [on.id, again.id])).toEqual([windows[0]]);
    expect(windowsHolding(windows, [])).toEqual([]);
  });

  it("is none when access is disabled that nothing enabled", async () => {
    expect(await readSupportWindows(await storeOf([eventAt(0, OFF)]), ALL)).toEqual([]);
  });

  it("holds what an account did that a support user added, from then on", async () => {
    const account = { actorName: "SVC.backup@example.com" };
    const early = eventAt(1, "logged_in", account);
    const added = eventAt(2, "user_registered", { ...support, userName: "svc.backup@example.com" });
    const theirs = eventAt(3, "logged_in", account);
    const others = eventAt(4, "user_registered", { userName: "carol@example.com" });
    const carol = eventAt(5, "logged_in", { actorName: "carol@example.com" });
    const store = await storeOf([eventAt(0, ON), early, added, theirs, others, carol]);
    expect((await readSupportWindows(store, ALL)).map(judged)).toMatchObject([
      { actions: [theirs.id, added.id], createdAccounts: ["svc.backup@example.com"] },
    ]);
  });

  it("takes an asterisk in an account's name for nothing but itself", async () => {
    const added = eventAt(1, "user_registered", { ...support, userName: "*" });
    const theirs = eventAt(2, "logged_in", { actorName: "*" });
    const store = await storeOf([eventAt(0, ON), added, theirs, eventAt(3, "logged_in")]);
    const [window] = await readSupportWindows(store, ALL);
    expect(idsOf(window?.actions ?? [])).toEqual([theirs.id, added.id]);
  });

  it("gives as many of the newest actions as asked for, and counts all", async () => {
    const actions = Array.from({ length: 450 }, (_none, minute) =>
      eventAt(minute + 2, "search_issued", minute % 2 === 0 ? support : { actorName: "new" }),
    );
    const added = eventAt(1, "user_registered", { ...support, userName: "new" });
    const store = await storeOf([eventAt(0, ON), added, ...actions]);
    const [window] = await readSupportWindows(store, { actionsMost: 3 });
    expect(window?.actionCount).toBe(451);
    expect(idsOf(window?.actions ?? [])).toEqual(idsOf(actions.slice(-3).reverse()));
  });

  it("is found whole by any moment in which it was open", async () => {
    const [on, off] = [eventAt(100, ON), eventAt(200, OFF)];
    const store = await storeOf([
      ...[eventAt(0, ON), eventAt(10, ON), eventAt(50, OFF)],
      ...[on, eventAt(120, "logged_in", support), off, eventAt(300, ON)],
    ]);
    const all = await readSupportWindows(store, ALL);
    expect(all).toHaveLength(3);
    const open = async (from: number, to = from) =>
      readSupportWindows(store, { ...ALL, fromUs: at(from), toUs: at(to) });
    for (const minute of [100, 101, 199, 200]) expect(await open(minute)).toEqual([all[1]]);
    expect(await open(5)).toEqual([all[0]]);
    expect(await open(60)).toEqual([]);
    expect(await open(50, 100)).toEqual([all[0], all[1]]);
    expect(await open(1000)).toEqual([all[2]]);
    expect(await readSupportWindows(store, { ...ALL, fromUs: at(150) })).toEqual(all.slice(1));
    expect(await readSupportWindows(store, { ...ALL, toUs: at(150) })).toEqual(all.slice(0, 2));
  });

  it("is the same whatever the order in which its events arrive", async () => {
    const minute = fc.integer({ min: 0, max: 12 });
    const name = fc.constantFrom("new1", "NEW1", "new*", "alice@example.com");
    const actor = fc.oneof(
      fc.constant({}),
      fc.constant(support),
      name.map((actorName) => ({ actorName })),
      name.map((actorName) => ({ ...support, actorName })),
    );
    const event = fc.oneof(
      fc.tuple(minute, fc.constantFrom(ON, OFF), actor),
      fc.tuple(minute, fc.constantFrom("search_issued", "logged_in"), actor),
      fc.tuple(
        minute,
        fc.constant("user_registered"),
        fc
          .tuple(
            actor,
            name.map((userName) => ({ userName })),
          )
          .map(([by, whom]) => ({ ...by, ...whom })),
      ),
    );
    const log = fc.uniqueArray(
      event.map(([minutes, type, fields]) => eventAt(minutes, type, fields)),
      { selector: ({ id }) => id, maxLength: 30 },
    );
    const shuffled = log.chain((events) =>
      fc
        .shuffledSubarray(events, { minLength: events.length })
        .chain((order) => fc.tuple(fc.constant(order), fc.nat({ max: order.length }))),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, minute, minute, async ([events, cut], one, other) => {
        const store = await storeOf(events.slice(0, cut), events.slice(cut));
        const windows = await readSupportWindows(store, ALL);
        const expected = judgeWindows(events);
        expect(windows.map(judged)).toEqual(expected);
        for (const window of windows) expect(window.actionCount).toBe(window.actions.length);
        expect(supportWindowsOf(events).map(({ opened }) => idsOf(opened))).toEqual(
          expected.map(({ opened }) => opened),
        );
        const [fromUs, toUs] = [at(Math.min(one, other)), at(Math.max(one, other))];
        expect(await readSupportWindows(store, { ...ALL, fromUs, toUs })).toEqual(
          windows.filter((w) => w.fromUs <= toUs && (w.toUs === null || w.toUs >= fromUs)),
        );
        await store.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe("whether a new event may concern support access", () => {
  it("is so for what support users and their accounts do, and for the switches", () => {
    expect(mayConcernSupport(ON, "USER", "alice", [])).toBe(true);
    expect(mayConcernSupport(OFF, null, null, [])).toBe(true);
    expect(mayConcernSupport("logged_in", "SUPPORT_USER", null, [])).toBe(true);
    expect(mayConcernSupport("logged_in", "USER", "New1", ["new1"])).toBe(true);
    expect(mayConcernSupport("logged_in", "USER", "alice", ["new1"])).toBe(false);
    expect(mayConcernSupport("logged_in", "USER", null, ["new1"])).toBe(false);
  });
});

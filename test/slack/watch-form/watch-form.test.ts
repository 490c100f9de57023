import type { InputBlock } from "@slack/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SUPPORT_WATCH_ID } from "../../../src/alerts/built-in-watches.js";
import { everything } from "../../../src/audit/filter.js";
import { validateView } from "../../../src/playground/slack/validate/validate-view.js";
import { LIMITS } from "../../../src/slack/blocks/limits.js";
import { FIELDS } from "../../../src/slack/watch-form/fields.js";
import type { QueryShown } from "../../../src/slack/watch-form/query-blocks.js";
import { readWatchForm } from "../../../src/slack/watch-form/read-watch-form.js";
import { renderWatchForm } from "../../../src/slack/watch-form/render-watch-form.js";
import { draftOf, newDraft, type WatchDraft } from "../../../src/slack/watch-form/watch-draft.js";
import {
  parseWatchFormMetadata,
  type WatchFormMetadata,
} from "../../../src/slack/watch-form/watch-form-metadata.js";
import { settingsOf } from "../../../src/slack/watch-form/watch-settings.js";
import { SEVERITIES, type WatchSettings } from "../../../src/state/alerts/watch.js";

const ALICE = "U0ALICE";
const ZONE = "America/New_York";
const admin = { userId: ALICE, zone: ZONE, isAdmin: true };
const viewer = { ...admin, isAdmin: false };

const shownQuery: QueryShown = {
  ...{ text: "logins", filter: everything, ignored: [], problem: null },
  ...{ corrections: [], backtest: null },
};

const render = (draft: WatchDraft, watchId: string | null, isAdmin = true) => {
  const metadata: WatchFormMetadata = {
    ...{ watchId, channelId: "C1", responseUrl: null, page: null, version: 0, isOpen: true },
    leftOut: [],
    draft,
  };
  const watch = watchId === null ? null : { id: watchId, number: 1, title: null };
  const zones = [draft.zone, ZONE];
  const query = shownQuery;
  return renderWatchForm({ metadata, watch, query, isAdmin, zone: ZONE, zones, nowMs: 0 });
};

const isInput = (block: { type: string }): block is InputBlock => block.type === "input";

/** What Slack would send for an input that nobody touched. */
const untouched = ({ element }: InputBlock): object => {
  switch (element.type) {
    case "plain_text_input":
      return { value: element.initial_value ?? null };
    case "static_select":
      return { selected_option: element.initial_option ?? null };
    case "conversations_select":
      return { selected_conversation: element.initial_conversation ?? null };
    case "users_select":
      return { selected_user: element.initial_user ?? null };
    case "multi_users_select":
      return { selected_users: element.initial_users ?? [] };
    case "checkboxes":
      return { selected_options: element.initial_options ?? [] };
    case "timepicker":
      return { selected_time: element.initial_time ?? null };
    default:
      throw new Error(`no such input in the form: ${element.type}`);
  }
};

/** The form's state as Slack sends it, with some fields changed. */
const stateOf = (view: ReturnType<typeof render>, changes: Readonly<Record<string, object>> = {}) =>
  Object.fromEntries(
    view.blocks.filter(isInput).map((block) => {
      const action = "action_id" in block.element ? (block.element.action_id ?? "") : "";
      return [block.block_id ?? "", { [action]: changes[action] ?? untouched(block) }];
    }),
  );

/** What comes back from a form that was filled with a draft. */
const submit = (
  draft: WatchDraft,
  {
    watchId = null,
    isAdmin = true,
    changes = {},
  }: { watchId?: string | null; isAdmin?: boolean; changes?: Record<string, object> } = {},
) => {
  const view = render(draft, watchId, isAdmin);
  const metadata = parseWatchFormMetadata(view.private_metadata ?? "");
  const typed = readWatchForm(stateOf(view, changes), metadata?.draft ?? draft);
  const context = { userId: ALICE, watchId, query: "logins", filter: everything };
  return settingsOf(typed.draft, context);
};

const chosen = (value: string) => ({ selected_option: { value } });

const minute = fc.integer({ min: 0, max: 1439 });
const zone = fc.constantFrom(ZONE, "UTC", "Asia/Kolkata");
const channel = fc.record({
  kind: fc.constant("channel" as const),
  channelId: fc.constantFrom("C1", "G2"),
});
const person = fc.record({
  kind: fc.constant("person" as const),
  userId: fc.constantFrom(ALICE, "U2", "W3"),
});

/** Settings as the form makes them: all times in one zone, and no mention where nobody else reads. */
const settings: fc.Arbitrary<WatchSettings> = zone.chain((each) => {
  const common = {
    query: fc.constant("logins"),
    filter: fc.constant(everything),
    severity: fc.constantFrom(...SEVERITIES),
    detail: fc.constantFrom("full" as const, "brief" as const),
    groupMinutes: fc.integer({ min: 1, max: 10_000 }),
    supportWarning: fc.constant(null),
  };
  const quiet = fc.option(
    fc
      .record({ fromMinute: minute, toMinute: minute, zone: fc.constant(each) })
      .filter(({ fromMinute, toMinute }) => fromMinute !== toMinute),
  );
  const escalation = fc.option(
    fc.record({
      afterMinutes: fc.integer({ min: 1, max: 10_000 }),
      to: fc.oneof(channel, person),
    }),
  );
  const mention = fc
    .tuple(fc.subarray(["U1", "U2", "W3"]), fc.subarray(["S1"]), fc.constantFrom([], ["here"]))
    .map((lists) => lists.flat());
  const nobody = fc.constant<string[]>([]);
  const alerts = { ...common, quiet, escalation, schedule: fc.constant(null) };
  return fc.oneof(
    fc.record({ ...alerts, destination: channel, mention }),
    fc.record({ ...alerts, destination: person, mention: nobody }),
    fc.record({
      ...common,
      ...{ destination: fc.oneof(channel, person), mention: nobody },
      ...{ quiet: fc.constant(null), escalation: fc.constant(null) },
      schedule: fc.record({
        weekday: fc.option(fc.integer({ min: 1, max: 7 })),
        ...{ minute, zone: fc.constant(each) },
      }),
    }),
  );
});

describe("the watch form", () => {
  it("gives back the settings that it was filled with", () => {
    fc.assert(
      fc.property(settings, (before) => {
        expect(submit(draftOf(before, admin), { watchId: "w-1" })).toEqual({
          ok: true,
          settings: before,
        });
      }),
      { numRuns: 300 },
    );
  });

  it("is one that Slack takes, with room left for what must survive", () => {
    fc.assert(
      fc.property(settings, fc.boolean(), (before, isAdmin) => {
        const view = render(draftOf(before, { ...admin, isAdmin }), "w-1", isAdmin);
        expect(validateView(JSON.parse(JSON.stringify(view)), { at: "" }).problems).toEqual([]);
        expect(view.private_metadata?.length).toBeLessThan(LIMITS.privateMetadata / 2);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the warning of the watch for support access, and takes another", () => {
    const before: WatchSettings = {
      ...{ query: "logins", filter: everything, severity: "high", detail: "full" },
      ...{ destination: { kind: "channel", channelId: "C1" }, groupMinutes: 5, mention: [] },
      ...{ quiet: null, escalation: null, schedule: null },
      supportWarning: { afterHours: 1.5, zone: "UTC" },
    };
    const watchId = SUPPORT_WATCH_ID;
    expect(submit(draftOf(before, admin), { watchId })).toEqual({ ok: true, settings: before });
    const changes = { [FIELDS.warnAfter]: chosen("never") };
    expect(submit(draftOf(before, admin), { watchId, changes })).toMatchObject({
      settings: { supportWarning: null },
    });
    const own = { [FIELDS.warnAfter]: chosen("8"), [FIELDS.zone]: chosen(ZONE) };
    expect(submit(draftOf(before, admin), { watchId, changes: own })).toMatchObject({
      settings: { supportWarning: { afterHours: 8, zone: ZONE } },
    });
  });

  it.each([
    ["no channel", { channelId: null }, FIELDS.channel],
    ["no person", { target: "person" }, FIELDS.person],
    ["no beginning of quiet hours", { quiet: "on", quietFrom: null }, FIELDS.quietFrom],
    ["no end of quiet hours", { quiet: "on", quietTo: null }, FIELDS.quietTo],
    ["quiet hours without length", { quiet: "on", quietFrom: 5, quietTo: 5 }, FIELDS.quietTo],
    ["nobody to escalate to", { escalate: "person" }, FIELDS.escalatePerson],
    ["no channel to escalate to", { escalate: "channel" }, FIELDS.escalateChannel],
    ["no time for a digest", { kind: "daily", digestMinute: null }, FIELDS.digestTime],
  ] as const)("says which field is wrong: %s", (_title, part, field) => {
    const result = submit({ ...newDraft(admin, "C1"), ...part });
    expect(result.ok ? [] : [...result.errors.keys()]).toEqual([field]);
  });

  it("keeps what it does not show for the moment", () => {
    const draft: WatchDraft = { ...newDraft(admin, "C1"), severity: "critical", here: true };
    const asDigest = submit({ ...draft, kind: "daily" });
    expect(asDigest).toMatchObject({ settings: { severity: "critical", mention: [] } });
    expect(submit(draft)).toMatchObject({ settings: { severity: "critical", mention: ["here"] } });
  });

  it("has no way for a viewer to send alerts to anybody else", () => {
    const view = JSON.stringify(render(newDraft(viewer, "C1"), null, false));
    expect(view).not.toMatch(/conversations_select|users_select|watch\.escalate|watch\.target/);
    expect(submit(newDraft(viewer, "C1"), { isAdmin: false })).toMatchObject({
      settings: { destination: { kind: "person", userId: ALICE }, escalation: null, mention: [] },
    });
  });

  it("takes from what was sent to a channel whatever only admins may have, where a viewer edits it", () => {
    const before: WatchSettings = {
      ...{ query: "logins", filter: everything, severity: "high", detail: "full" },
      ...{ destination: { kind: "channel", channelId: "C1" }, groupMinutes: 5, mention: ["here"] },
      escalation: { afterMinutes: 5, to: { kind: "channel", channelId: "C2" } },
      ...{ quiet: null, schedule: null, supportWarning: null },
    };
    expect(submit(draftOf(before, viewer), { isAdmin: false, watchId: "w-1" })).toMatchObject({
      settings: { destination: { kind: "person", userId: ALICE }, escalation: null, mention: [] },
    });
  });

  it("stays as it was where Slack sends what no menu holds", () => {
    const draft = newDraft(admin, "C1");
    const changes = {
      [FIELDS.severity]: chosen("<!here>"),
      [FIELDS.group]: chosen("-5"),
      [FIELDS.kind]: { selected_option: null },
    };
    expect(submit(draft, { changes })).toMatchObject({
      settings: { severity: "medium", groupMinutes: 5, schedule: null },
    });
  });
});

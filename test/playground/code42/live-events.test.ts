import { describe, expect, it } from "vitest";
import { changedBuiltIns } from "../../../src/alerts/built-in-watches.js";
import { labelOf } from "../../../src/audit/catalogue.js";
import { parseEvent } from "../../../src/audit/event.js";
import { batchOf } from "../../../src/audit/event-batch.js";
import { sentenceOf } from "../../../src/audit/sentence.js";
import { QUIET_DEEDS } from "../../../src/playground/code42/live/everyday-live.js";
import { startLiveEvents } from "../../../src/playground/code42/live/start-live-events.js";
import { UnknownHappeningError } from "../../../src/playground/code42/live/unknown-happening-error.js";
import { asPerson } from "../../../src/playground/code42/story/actor.js";
import { createRandom } from "../../../src/playground/code42/story/random.js";
import { parseQuery } from "../../../src/query/parse-query.js";
import { openStore } from "../../../src/store/open-store.js";
import { HOUR_MS, MINUTE_MS, msOf, readCompany, WEDNESDAY_MS } from "./read-history.js";

const { company } = readCompany();
const { cast } = company;

interface Added {
  readonly text: string;
  readonly visibleAtMs: number;
}

/** A company at work, whose time passes as told. */
const atWork = (startMs = WEDNESDAY_MS) => {
  let nowMs = startMs;
  let planned: { readonly run: () => void; readonly atMs: number } | null = null;
  const added: Added[] = [];
  const live = startLiveEvents({
    company,
    add: (text, visibleAtMs) => added.push({ text, visibleAtMs }),
    clock: () => nowMs,
    random: createRandom(5, "live"),
    schedule: (run, delayMs) => {
      planned = { run, atMs: nowMs + delayMs };
      return () => {
        planned = null;
      };
    },
  });
  const pass = (ms: number) => {
    const endMs = nowMs + ms;
    while (planned !== null && planned.atMs <= endMs) {
      nowMs = Math.ceil(planned.atMs);
      planned.run();
    }
    nowMs = endMs;
  };
  const sentences = () => added.map(({ text }) => sentenceOf(parseEvent(text)));
  return { live, added, pass, sentences, now: () => nowMs };
};

const delayOf = ({ text, visibleAtMs }: Added) => visibleAtMs - msOf(parseEvent(text));

describe("a working day", () => {
  it("brings an event every few seconds", () => {
    const { added, pass } = atWork();
    pass(HOUR_MS);
    expect(added.length).toBeGreaterThan(450);
    expect(added.length).toBeLessThan(1800);
  });

  it("lets about one in ten arrive late, at most four minutes", () => {
    const { added, pass } = atWork();
    pass(3 * HOUR_MS);
    const late = added.filter((each) => delayOf(each) > 10_000);
    expect(late.length / added.length).toBeGreaterThan(0.05);
    expect(late.length / added.length).toBeLessThan(0.18);
    expect(Math.max(...added.map(delayOf))).toBeLessThanOrEqual(4 * MINUTE_MS + 1000);
  });

  it("shows nothing before it happened", () => {
    const { added, pass } = atWork();
    pass(HOUR_MS);
    expect(Math.min(...added.map(delayOf))).toBeGreaterThanOrEqual(0);
  });

  it("is slower at night, and never silent", () => {
    const { added, pass } = atWork(Date.parse("2026-11-29T02:00:00Z"));
    pass(HOUR_MS);
    expect(added.length).toBeGreaterThan(100);
    expect(added.length).toBeLessThan(400);
  });

  it("does nothing by itself that a built-in watch tells of", () => {
    const { cast, steady } = company;
    const subject = steady[0] ?? cast.bob;
    const random = createRandom(5, "quiet");
    const moment = { timeMs: WEDNESDAY_MS, actor: asPerson(cast.bob), subject, random };
    const types = new Set<string>();
    for (const deed of QUIET_DEEDS) {
      for (let time = 0; time < 200; time += 1) deed.write((type) => types.add(type), moment);
    }
    const watched = changedBuiltIns([], "C0ALERTS", 0).flatMap(({ filter }) => filter.eventTypes);
    expect(watched).toContain(labelOf("checksum_purged"));
    expect(types.size).toBeGreaterThan(5);
    expect([...types, "logged_in"].filter((type) => watched.includes(labelOf(type)))).toEqual([]);
  });

  it("ends when it is stopped", () => {
    const { live, added, pass } = atWork();
    live.stop();
    pass(HOUR_MS);
    expect(added).toEqual([]);
  });
});

const happened = (...ids: readonly string[]) => {
  const company = atWork();
  for (const id of ids) company.live.happen(id);
  return company;
};

describe("the menu", () => {
  it("has some twenty happenings, each with a name and something to look for", () => {
    const { live } = atWork();
    expect(live.happenings.length).toBeGreaterThanOrEqual(20);
    expect(new Set(live.happenings.map(({ id }) => id)).size).toBe(live.happenings.length);
    for (const { label, hint } of live.happenings) {
      expect(label).toMatch(/^[A-Z].{5,70}$/);
      expect(hint).toMatch(/“.+”.*\.$/);
    }
  });

  it("knows no other happening", () => {
    const { live } = atWork();
    expect(() => live.happen("nonsense")).toThrow(UnknownHappeningError);
  });

  it("adds something at once whatever is chosen, twice in a row", () => {
    const { live, added, pass, now } = atWork();
    live.stop();
    for (const { id } of [...live.happenings, ...live.happenings]) {
      const before = added.length;
      pass(1000);
      live.happen(id);
      const fresh = added.slice(before).filter(({ visibleAtMs }) => visibleAtMs <= now());
      expect(fresh.length, id).toBeGreaterThan(0);
    }
    expect(new Set(added.map(({ text }) => text)).size).toBe(added.length);
  });

  it("hints at a question that the bot understands, and that finds what happened", async () => {
    const { happenings } = atWork().live;
    for (const { id, hint } of happenings) {
      const { added, now } = happened(id);
      const question = /“([^”]+)”/.exec(hint)?.[1] ?? "";
      const { filter, problems } = parseQuery(question, { nowMs: now(), zone: "America/New_York" });
      expect(problems, question).toEqual([]);
      const shown = added.filter(({ visibleAtMs }) => visibleAtMs <= now()).slice(-200);
      const store = await openStore("duckdb::memory:", { memoryLimitMb: 128 });
      await store.append(batchOf(shown.map(({ text }) => parseEvent(text))));
      expect(await store.count(filter), question).toBeGreaterThan(0);
      await store.close();
    }
  });

  it("turns off the support access that it turned on", () => {
    const { added, sentences } = happened("support-on", "support-adds-account", "support-off");
    expect(sentences().filter((s) => s.includes("gave Incydr support access"))).toHaveLength(1);
    expect(sentences()).toContain(
      "Incydr support user marvin@code42.com added user svc.migration1@example.com",
    );
    const cases = added.map(({ text }) => parseEvent(text).fields.supportCaseId);
    expect(cases.at(0)).toBe(cases.at(-1));
  });

  it("turns support access on first when a support user is to do something", () => {
    const { sentences } = happened("support-adds-account");
    expect(sentences()[0]).toBe(
      `${cast.supportAdmin.email} gave Incydr support access to the environment`,
    );
  });

  it.each([0, 1, 40, 900, 1_500, 6_000, 90_000])(
    "tells the story of support access in its order, with %d ms between the presses",
    (gapMs) => {
      const { live, added, pass, now } = atWork();
      live.stop();
      const ids = ["support-on", "support-adds-account", "support-adds-account", "support-off"];
      // Once more: only a few times are written in whole seconds.
      for (const id of Array.from({ length: 10 }, () => [...ids, "support-adds-account"]).flat()) {
        pass(gapMs);
        live.happen(id);
      }
      const times = added.map(({ text }) => msOf(parseEvent(text)));
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(new Set(added.map(({ text }) => parseEvent(text).timestamp)).size).toBe(added.length);
      expect(Math.min(...added.map(delayOf))).toBeGreaterThanOrEqual(0);
      if (gapMs >= 900) expect(Math.max(...times)).toBeLessThanOrEqual(now());
    },
  );

  it("deletes the alert rule that it turned off", () => {
    const { added } = happened("rule-disabled", "rule-deleted");
    const [off, deleted] = added.map(({ text }) => parseEvent(text).fields);
    expect(deleted?.alertRuleId).toBe(off?.alertRuleId);
  });

  it.each([
    ["admin-role", /^samuel.osei@example.com gave \S+ the role “Customer Cloud Admin”$/],
    ["api-client", /gave API client “Data pull 1” the permissions “users:read”, “users:write”/],
    ["identity-provider", /updated identity provider “Okta” \(sign in URL from/],
    ["role-revoked", /^samuel.osei@example.com took the role “Customer Cloud Admin” from \S+$/],
    ["federation", /created federation “Partner sign-in \d+”$/],
    ["api-client-secret", /^samuel.osei@example.com reset the secret of API client “SIEM export”$/],
    ["trusted-domain", /^samuel.osei@example.com added domain “files-\d+.example” to trusted/],
    ["purge", /purged path “\/Users\/\w+\/Documents\/Offers” from \S+'s backup archive$/],
    ["watchlist-exclusion", /^bob@example.com excluded \S+ from watchlist “Departing employees”$/],
    ["rename", /changed a username from \S+@example.com to \S+@example.com$/],
    ["late", /^bernd@example.com got temporary view access to file “Board minutes final.pdf”$/],
  ])("%s is told in words", (id, sentence) => {
    expect(happened(id).sentences().join("\n")).toMatch(new RegExp(sentence, "m"));
  });

  it("takes the role from whom it was given to last, and gives it first where nobody has it", () => {
    const named = (...ids: readonly string[]) =>
      happened(...ids).added.map(({ text }) => parseEvent(text).fields.userName);
    const [, second, revoked] = named("admin-role", "admin-role", "role-revoked");
    expect(revoked).toBe(second);
    const [given, taken] = named("role-revoked");
    expect(taken).toBe(given);
  });

  it("can make every kind of privileged change happen", () => {
    const { live, added } = atWork();
    for (const { id } of live.happenings) live.happen(id);
    const types = new Set(added.map(({ text }) => parseEvent(text).typeName));
    for (const type of [
      "incydr_support_user_access_enabled",
      "user_roles_assigned",
      "user_roles_revoked",
      "api_client_created",
      "api_client_permissions_assigned",
      "api_client_secret_reset",
      "identity_provider_updated",
      "federation_created",
      "scim_provisioner_created",
      "alert_rule_disabled",
      "alert_rule_deleted",
      "domain_added",
      "excluded_users_added_to_watchlist_definition",
      "path_purged",
    ]) {
      expect(types, type).toContain(type);
    }
  });

  it("floods the roles with 3,000 different changes within a minute", () => {
    const { added } = happened("roles-flood");
    expect(new Set(added.map(({ text }) => text)).size).toBe(3_000);
    expect(Math.max(...added.map(delayOf))).toBeLessThanOrEqual(1000);
  });

  it("lets a departing analyst download 40 files within two minutes", () => {
    const { added, sentences } = happened("downloads");
    expect(
      sentences().filter((s) => s.startsWith(`${cast.departing.email} downloaded`)),
    ).toHaveLength(40);
    expect(Math.max(...added.map(delayOf))).toBeLessThanOrEqual(1000);
  });

  it("undoes the accident a minute later, not before", () => {
    const { added, now } = happened("accident");
    const shown = (timeMs: number) =>
      added
        .filter(({ visibleAtMs }) => visibleAtMs <= timeMs)
        .map(({ text }) => parseEvent(text).typeName);
    expect(new Set(shown(now()))).toEqual(new Set(["user_deactivated"]));
    const later = shown(now() + 2 * MINUTE_MS);
    expect(later.filter((type) => type === "activate_user")).toHaveLength(shown(now()).length);
  });

  it("shows only now what happened six minutes ago", () => {
    const { added, now } = happened("late");
    const [late] = added;
    expect(late?.visibleAtMs).toBe(now());
    expect(late === undefined ? 0 : delayOf(late)).toBeGreaterThanOrEqual(6 * MINUTE_MS);
  });

  it("bursts with ten thousand different events", () => {
    const { added } = happened("burst");
    expect(new Set(added.map(({ text }) => text)).size).toBe(10_000);
  });
});

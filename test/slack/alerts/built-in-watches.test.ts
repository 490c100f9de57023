import { afterEach, describe, expect, it } from "vitest";
import { createWatchIndex } from "../../../src/alerts/watch-index.js";
import { parseEvent } from "../../../src/audit/event.js";
import { batchOf } from "../../../src/audit/event-batch.js";
import { EVENT_TYPES } from "../../../src/audit/event-types.js";
import { ALICE, type Bot, CHANNEL, eventAt, startBot } from "../start-bot.js";
import { HOUR_MS, headOf, MINUTE_MS, named, roleChange, stageOf } from "./alert-stage.js";

const ROLES = "builtin:roles";
const SUPPORT = "builtin:support-access";
const OTHER = "C0ALERTS";

/** What each of them is for. */
const WATCHED: Readonly<Record<string, readonly string[]>> = {
  [SUPPORT]: ["incydr_support_user_access_enabled"],
  [ROLES]: ["user_roles_assigned", "user_roles_revoked"],
  "builtin:api-clients": [
    ...["api_client_created", "api_client_permissions_assigned", "api_client_secret_reset"],
  ],
  "builtin:identity": [
    ...["federation_created", "federation_deleted", "federation_metadata_updated"],
    ...["federation_updated", "identity_provider_assigned_to_org", "identity_provider_created"],
    ...["identity_provider_deleted", "identity_provider_metadata_updated"],
    ...["identity_provider_removed_from_org", "identity_provider_updated"],
    ...["scim_provisioner_configuration_updated", "scim_provisioner_created"],
    ...["scim_provisioner_credentials_changed", "scim_provisioner_deleted"],
  ],
  "builtin:alert-rules": ["alert_rule_deleted", "alert_rule_disabled"],
  "builtin:trusted-activity": [
    ...["account_name_added", "domain_added", "git_repository_added", "ip_address_added"],
    ...["slack_workspace_added", "url_added"],
  ],
  "builtin:watchlist-exclusions": ["excluded_users_added_to_watchlist_definition"],
  "builtin:purges": ["checksum_purged", "path_purged"],
};

/** What the bot's next start is given. */
let setting: { events: []; alertChannel?: string };
let bot: Bot;
afterEach(() => bot.stop());

const start = async (alertChannel?: string) => {
  setting = { events: [], ...(alertChannel !== undefined && { alertChannel }) };
  bot = await startBot(setting);
};
const restart = async (alertChannel?: string) => {
  if (alertChannel === undefined) delete setting.alertChannel;
  else setting.alertChannel = alertChannel;
  await bot.restart();
};
const pass = (ms: number) => stageOf(bot).pass(ms);
const alertsIn = (channel: string) => stageOf(bot).alertsIn(channel);
const later = (ms: number) => roleChange(-ms / MINUTE_MS);

describe("the built-in watches", () => {
  it("find what they are for among all types, each type at most once", async () => {
    await start(CHANNEL);
    const index = createWatchIndex(bot.alerts.watches(), 0n);
    const found = EVENT_TYPES.flatMap(({ name }) => {
      const timestamp = new Date(bot.nowMs).toISOString();
      const event = parseEvent(JSON.stringify({ type$: `audit_log::${name}/1`, timestamp }));
      return index.match(batchOf([event]), [0]).map(({ watchId }) => `${watchId} ${name}`);
    });
    const wanted = Object.entries(WATCHED).flatMap(([id, names]) =>
      names.map((name) => `${id} ${name}`),
    );
    expect([...found].sort()).toEqual([...wanted].sort());
    expect(bot.alerts.watches().map(({ id }) => id)).toEqual(Object.keys(WATCHED));
  });

  it("are off without a channel, and know no events of then when they are back", async () => {
    await start(CHANNEL);
    await restart();
    expect(bot.alerts.watches()).toEqual([]);
    const meanwhile = roleChange();
    await bot.poll([meanwhile]);
    bot.nowMs += MINUTE_MS;
    await restart(OTHER);
    // A restarted sync hands on once more what is in its overlap.
    await bot.alerts.take({ batch: batchOf([meanwhile]), rows: [0] });
    const after = later(MINUTE_MS);
    await bot.poll([after]);
    expect(named(alertsIn(OTHER))).toEqual([headOf(after)]);
    expect(alertsIn(CHANNEL)).toEqual([]);
  });

  it("know nothing of what was stored before their first start", async () => {
    await start();
    const before = roleChange(1);
    await bot.poll([before]);
    await restart(CHANNEL);
    await bot.alerts.take({ batch: batchOf([before]), rows: [0] });
    await pass(0);
    expect(alertsIn(CHANNEL)).toEqual([]);
  });

  it("drop what waits for a channel when they are turned off", async () => {
    await start(CHANNEL);
    bot.slack.setBotMembership(CHANNEL, false);
    await bot.poll([roleChange()]);
    await restart();
    await pass(HOUR_MS);
    expect(bot.alerts.status()).toEqual({ waiting: 0, failing: 0 });
  });

  it("follow the channel of the setting, unless somebody has edited them", async () => {
    await start(CHANNEL);
    const support = bot.alerts.watch(SUPPORT);
    if (support === undefined) throw new Error("there is none");
    bot.nowMs += MINUTE_MS;
    await bot.alerts.changeWatch(SUPPORT, { ...support, severity: "low" });
    await restart(OTHER);
    await bot.poll([
      later(MINUTE_MS),
      eventAt(-1, { type$: "audit_log::incydr_support_user_access_enabled/1" }),
    ]);
    expect(alertsIn(OTHER)).toHaveLength(1);
    expect(stageOf(bot).alertsIn(CHANNEL, SUPPORT)).toHaveLength(1);
    // Also where they were off in between.
    await restart();
    await restart(OTHER);
    expect(bot.alerts.watch(SUPPORT)).toMatchObject({ destination: { channelId: CHANNEL } });
  });

  it("stay paused over restarts, and when they are deleted", async () => {
    await start(CHANNEL);
    await bot.alerts.pauseWatch(ROLES, ALICE);
    await bot.alerts.deleteWatch(SUPPORT, ALICE);
    await restart(CHANNEL);
    await restart();
    await restart(CHANNEL);
    await bot.poll([
      roleChange(),
      eventAt(0, { type$: "audit_log::incydr_support_user_access_enabled/1" }),
    ]);
    expect(alertsIn(CHANNEL)).toEqual([]);
    expect(bot.alerts.watch(ROLES)).toMatchObject({ pausedBy: ALICE });
    expect(bot.alerts.watches().map(({ id }) => id)).toContain(SUPPORT);
  });

  it("group like others where support access has been made to ask for something else", async () => {
    await start(CHANNEL);
    const support = bot.alerts.watch(SUPPORT);
    if (support === undefined) throw new Error("there is none");
    const filter = { ...support.filter, eventTypes: ["Console login"] };
    await bot.alerts.changeWatch(SUPPORT, { ...support, filter, query: "type:logged_in" });
    const ips = Array.from({ length: 5 }, (_none, index) => `203.0.113.${index}`);
    await bot.poll(ips.map((actorIpAddress) => eventAt(0, { actorIpAddress })));
    expect(alertsIn(CHANNEL)).toHaveLength(1);
    await pass(10 * MINUTE_MS);
    await bot.poll([eventAt(-10)]);
    expect(alertsIn(CHANNEL)).toHaveLength(2);
  });
});

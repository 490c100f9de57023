import { webApi } from "@slack/bolt";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type LocalSlack,
  startLocalSlack,
} from "../../../src/playground/slack/start-local-slack.js";
import { adminIdsOf } from "../../../src/slack/alerts/admin-ids.js";
import { createUserGroups, type UserGroups } from "../../../src/slack/user-groups.js";

const many = Array.from({ length: 30 }, (_, index) => `U${index}`);

let slack: LocalSlack;
let groups: UserGroups;
beforeEach(async () => {
  slack = await startLocalSlack({
    signingSecret: "test-signing-secret",
    botToken: "xoxb-test",
    groups: [
      { id: "S0TWO", handle: "two", name: "Two", users: ["U0ALICE", "U0BERND"] },
      { id: "S0MANY", handle: "many", name: "Many", users: many },
    ],
  });
  groups = createUserGroups({
    client: new webApi.WebClient("xoxb-test", {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
    }),
    clock: () => 0,
    log: pino({ level: "silent" }),
  });
});
afterEach(() => slack.close());

describe("the people behind AUDIT_ADMINS", () => {
  it("are those named and the members of groups, each once", async () => {
    const admins = ["S0TWO", "U0CHITRA", "U0BERND", "S0TWO"];
    expect(await adminIdsOf(admins, groups)).toEqual(["U0CHITRA", "U0BERND", "U0ALICE"]);
  });

  it("are nobody for *", async () => {
    expect(await adminIdsOf(["*"], groups)).toEqual([]);
    expect(await adminIdsOf(["*", "U0CHITRA"], groups)).toEqual(["U0CHITRA"]);
    expect(await adminIdsOf([], groups)).toEqual([]);
  });

  it("are at most twenty, those named first", async () => {
    const ids = await adminIdsOf(["S0MANY", "U0CHITRA"], groups);
    expect(ids).toHaveLength(20);
    expect(ids[0]).toBe("U0CHITRA");
  });

  it("leave out a group that Slack does not tell of", async () => {
    expect(await adminIdsOf(["S0GONE", "U0CHITRA", "S0TWO"], groups)).toEqual([
      "U0CHITRA",
      "U0ALICE",
      "U0BERND",
    ]);
  });

  it("come from the same memory that says who may do what", async () => {
    await groups.has("S0TWO", "U0ALICE");
    await adminIdsOf(["S0TWO"], groups);
    expect(slack.calls("usergroups.users.list")).toHaveLength(1);
  });
});

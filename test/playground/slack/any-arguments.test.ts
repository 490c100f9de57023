import fc from "fast-check";
import { expect, it } from "vitest";
import { DEFAULT_CHANNELS, DEFAULT_USERS } from "../../../src/playground/slack/state/defaults.js";
import { createWorkspace } from "../../../src/playground/slack/state/workspace.js";
import { webApiMethods } from "../../../src/playground/slack/web-api/methods.js";
import { answerResponseUrl } from "../../../src/playground/slack/web-api/respond.js";
import { call, startSlack } from "./call-slack.js";
import { FUZZ_TIMES } from "./fuzz-times.js";

const NAMES = [
  ...[
    "blocks",
    "channel",
    "cursor",
    "external_id",
    "file",
    "filename",
    "files",
    "hash",
    "inclusive",
  ],
  ...["include_all_metadata", "latest", "length", "limit", "message", "message_ts", "metadata"],
  ...["oldest", "text", "thread_ts", "trigger_id", "ts", "types", "user", "user_id", "usergroup"],
  ...["users", "view", "view_id", "channel_id", "attachments", "email", "initial_comment", "bot"],
];
const KNOWN = ["C0SECURITY", "C0GENERAL", "U0ALICE", "S0SECURITY", "USLACKBOT", "__proto__", "1.0"];
const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...KNOWN), fc.integer());
const args = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 8 });

it("answers every method with something of Slack's, whatever the arguments", async () => {
  const slack = await startSlack();
  const method = fc.constantFrom(...Object.keys(webApiMethods));
  await fc.assert(
    fc.asyncProperty(method, args, async (name, given) => {
      const answer = await call(slack, name, given);
      expect(answer.ok === true || typeof answer.error === "string").toBe(true);
    }),
    { numRuns: 300 * FUZZ_TIMES },
  );
  expect(slack.violations.filter(({ error }) => error === "internal_error")).toEqual([]);
});

it("answers at a response_url, whatever is posted there", () => {
  const workspace = createWorkspace({
    users: DEFAULT_USERS,
    groups: [],
    channels: DEFAULT_CHANNELS,
    scopes: [],
    refuseNewBlocks: false,
    clock: () => 0,
  });
  const target = { channelId: "C0SECURITY", userId: "U0ALICE", messageTs: null };
  const keys = ["text", "blocks", "replace_original", "delete_original", "thread_ts", "metadata"];
  const payload = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom(...keys, "response_type", "attachments"), value),
  );
  fc.assert(
    fc.property(payload, (given) => {
      const id = workspace.responseUrls.issue(target);
      const { status } = answerResponseUrl(workspace, id, JSON.stringify(given));
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 300 * FUZZ_TIMES },
  );
});

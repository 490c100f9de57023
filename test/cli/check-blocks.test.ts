import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalSlack, startLocalSlack } from "../../src/playground/slack/start-local-slack.js";
import { useWorkFolder } from "./work-folder.js";

const { put, run, runWith } = useWorkFolder();

let slack: LocalSlack;

beforeEach(async () => {
  slack = await startLocalSlack({ signingSecret: "a-signing-secret", botToken: "xoxb-good" });
});

afterEach(() => slack.close());

describe("check-blocks", () => {
  it("has everything checked that the bot can show, and sends nothing", async () => {
    put(".env", `SLACK_BOT_TOKEN=xoxb-good\nSLACK_API_URL=${slack.apiUrl}\n`);
    const { status, stdout, stderr } = await run("check-blocks");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Slack takes all \d+ messages and views\.\n$/);
    expect(slack.calls("blocks.validate").length).toBeGreaterThan(5);
    expect(slack.calls()).toHaveLength(slack.calls("blocks.validate").length);
  });

  it("fails in words when Slack refuses the token, and does not repeat it", async () => {
    const { status, stdout, stderr } = await runWith(
      { SLACK_API_URL: slack.apiUrl },
      "check-blocks",
      "--token",
      "xoxp-not-known",
    );
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("invalid_auth");
    expect(stderr).not.toContain("xoxp-not-known");
  });

  it("says where a token can come from when there is none", async () => {
    const { status, stderr } = await run("check-blocks");
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^SLACK_BOT_TOKEN: missing.*--token/),
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { createFiles, type StoredFile } from "../../../src/playground/slack/state/files.js";
import { createLog } from "../../../src/playground/slack/state/log.js";
import { createMessages, type Message } from "../../../src/playground/slack/state/messages.js";
import { createResponseUrls } from "../../../src/playground/slack/state/response-urls.js";
import { createTriggers } from "../../../src/playground/slack/state/triggers.js";
import { many } from "./samples.js";

const quiet = (): void => undefined;
const ids = () => {
  let count = 0;
  return () => {
    count += 1;
    return `id${count}`;
  };
};
const message = (channel: string, ts: string): Message => ({
  channel,
  ts,
  userId: "U0ALICE",
  text: "t",
  blocks: [],
  files: [],
  ephemeralFor: null,
  state: {},
});
const file = (id: string, content: Buffer | null): StoredFile => ({
  id,
  name: id,
  title: id,
  announcedBytes: 1,
  content,
  isComplete: true,
  isDeleted: false,
  createdSeconds: 0,
  channels: [],
});

describe("a local Slack that runs for days", () => {
  it("keeps the latest entries of a log, in the same list", () => {
    const log = createLog<number>(3, quiet);
    const { entries } = log;
    for (const entry of [1, 2, 3, 4, 5]) log.add(entry);
    expect(entries).toEqual([3, 4, 5]);
  });

  it("keeps the latest 2,000 messages of each channel", () => {
    const messages = createMessages(quiet);
    messages.add(message("C0QUIET", "1"));
    for (const ts of many(2_100, String)) messages.add(message("C0BUSY", ts));
    expect(messages.in("C0BUSY")).toHaveLength(2_000);
    expect(messages.in("C0BUSY")[0]?.ts).toBe("100");
    expect(messages.find("C0QUIET", "1")).toBeDefined();
  });

  it("keeps so many bytes of files, and tells of those it dropped as deleted", () => {
    const files = createFiles(quiet, 5);
    const content = Buffer.from("ab");
    for (const id of ["F1", "F2", "F3"]) files.put(file(id, content));
    expect(files.find("F1")).toMatchObject({ content: null, isDeleted: true });
    expect(files.find("F3")).toMatchObject({ content, isDeleted: false });
  });

  it("keeps 500 files", () => {
    const files = createFiles(quiet);
    for (const id of many(600, (i) => `F${i}`)) files.put(file(id, null));
    expect(files.all()).toHaveLength(500);
    expect(files.find("F599")).toBeDefined();
  });

  it("tells of an old response_url or trigger that it expired, and forgets it later", () => {
    let nowMs = 0;
    const urls = createResponseUrls(() => nowMs, ids());
    const triggers = createTriggers(() => nowMs, ids());
    const target = { channelId: "C0", userId: "U0", messageTs: null };
    const [url, trigger] = [urls.issue(target), triggers.issue({ userId: "U0", channelId: null })];
    nowMs = 31 * 60_000;
    expect(urls.use(url)).toEqual({ error: "expired_url" });
    expect(triggers.redeem(trigger)).toEqual({ error: "expired_trigger_id" });
    nowMs = 61 * 60_000;
    urls.issue(target);
    triggers.issue({ userId: "U0", channelId: null });
    expect(urls.use(url)).toEqual({ error: "invalid_url" });
    expect(triggers.redeem(trigger)).toEqual({ error: "invalid_trigger_id" });
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DemoCode42, startDemoCode42 } from "../../src/playground/code42/start-demo-code42.js";
import { type LocalSlack, startLocalSlack } from "../../src/playground/slack/start-local-slack.js";
import { runCommand } from "../cli/run-command.js";
import { type BotProcess, startBotProcess } from "./bot-process.js";

const SIGNING_SECRET = "a-signing-secret-of-the-test";
const BOT_TOKEN = "xoxb-bot-token-of-the-test";

let cwd: string;
let slack: LocalSlack;
let code42: DemoCode42;
const bots: BotProcess[] = [];

const login = (minutesAgo: number, actorName = "alice@example.com"): string =>
  JSON.stringify({
    type$: "audit_log::logged_in/1",
    timestamp: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
    actorName,
  });

const settings = (): Record<string, string> => ({
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_API_URL: slack.apiUrl,
  CODE42_BASE_URL: code42.url,
  CODE42_CLIENT_ID: code42.clientId,
  CODE42_CLIENT_SECRET: code42.clientSecret,
  CODE42_POLL_SECONDS: "0.2",
  AUDIT_VIEWERS: "*",
});

const startBot = async (env: Record<string, string> = {}): Promise<BotProcess> => {
  const bot = await startBotProcess(cwd, { ...settings(), ...env });
  bots.push(bot);
  slack.setRequestUrl(`${bot.origin}/slack/events`);
  return bot;
};

const run = (...args: string[]) => runCommand(args, { cwd });

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), "audit-bot-main-"));
  slack = await startLocalSlack({ signingSecret: SIGNING_SECRET, botToken: BOT_TOKEN });
  code42 = await startDemoCode42({ events: [login(90), login(60, "bob@example.com"), login(30)] });
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop("SIGKILL")));
  await Promise.all([slack.close(), code42.close()]);
  rmSync(cwd, { recursive: true });
});

describe("the bot", () => {
  it("reads the audit log, keeps up with it, and answers in Slack", async () => {
    const bot = await startBot();
    await bot.holds(3);
    code42.add(login(0, "carol@example.com"));
    await bot.holds(4);
    const [user] = slack.users;
    const [channel] = slack.channels();
    if (user === undefined || channel === undefined) throw new Error("an empty workspace");
    await slack.command({
      user: user.id,
      channel: channel.id,
      command: "/audit",
      text: "logins by carol@example.com",
    });
    const answer = await slack.waitFor(() =>
      slack.messages(channel.id, { forUser: user.id }).at(-1),
    );
    expect(JSON.stringify(answer)).toContain("carol@example.com");
    expect(slack.violations).toEqual([]);
    expect(bot.log().filter(({ level }) => level === "error")).toEqual([]);
  });

  it("says how it is, and counts what it does", async () => {
    const bot = await startBot();
    await bot.holds(3);
    expect((await fetch(`${bot.origin}/healthz`)).status).toBe(200);
    const readiness = await fetch(`${bot.origin}/readyz`);
    expect(readiness.status).toBe(200);
    expect(await readiness.json()).toMatchObject({
      ready: true,
      store: { ok: true, events: 3 },
      source: { ok: true, last_success: expect.any(String) },
      alerts: { waiting: 0, failing: 0 },
    });
    const metrics = await (await fetch(`${bot.origin}/metrics`)).text();
    expect(metrics).toContain("audit_bot_events_stored_total 3");
    expect(metrics).toMatch(/audit_bot_code42_reads_total [1-9]/);
  });

  it("is ready also while Code42 is down", async () => {
    await code42.close();
    const bot = await startBot();
    const readiness = await fetch(`${bot.origin}/readyz`);
    expect([readiness.status, await readiness.json()]).toEqual([
      200,
      expect.objectContaining({ ready: true, source: expect.objectContaining({ ok: false }) }),
    ]);
    code42 = await startDemoCode42();
  });

  it("lets commands search and import while it runs", async () => {
    const bot = await startBot();
    await bot.holds(3);
    writeFileSync(join(cwd, "more.ndjson"), `${login(500, "dan@example.com")}\nnonsense\n`);
    const imported = await run("import", "more.ndjson", "--json");
    expect([imported.status, JSON.parse(imported.stdout)]).toEqual([
      1,
      {
        read: 2,
        stored: 1,
        duplicates: 0,
        rejected: 1,
        errors: [{ file: "more.ndjson", line: 2, reason: expect.any(String) }],
      },
    ]);
    const found = await run("search", "user:dan@example.com", "--json");
    expect([found.status, found.stdout.trimEnd()]).toEqual([
      0,
      readFileSync(join(cwd, "more.ndjson"), "utf8").split("\n")[0],
    ]);
  });

  it("ends with status 0 when it is told to, and takes its socket along", async () => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      const bot = await startBot();
      await bot.holds(3);
      expect(await bot.stop(signal)).toBe(0);
      expect(existsSync(join(cwd, "data/audit-bot.sock"))).toBe(false);
      bots.length = 0;
    }
    expect((await run("search", "--count")).stdout).toBe("3\n");
  });

  it("starts again after kill -9, with everything that was stored", async () => {
    const killed = await startBot();
    await killed.holds(3);
    await killed.stop("SIGKILL");
    expect(existsSync(join(cwd, "data/audit-bot.sock"))).toBe(true);
    expect((await run("search", "--count")).stdout).toBe("3\n");
    await (await startBot()).holds(3);
  });

  it("keeps nothing on disk with a store in memory", async () => {
    const bot = await startBot({ AUDIT_STORE: "duckdb::memory:" });
    await bot.holds(3);
    expect(existsSync(join(cwd, "data"))).toBe(false);
  });

  it("deletes what is older than the retention, and does not read it again", async () => {
    mkdirSync(join(cwd, "data"));
    writeFileSync(join(cwd, "old.ndjson"), [login(3 * 24 * 60), login(45)].join("\n"));
    await run("import", "old.ndjson");
    code42.add(login(4 * 24 * 60));
    const bot = await startBot({ AUDIT_RETENTION_DAYS: "2" });
    await bot.holds(4);
  });

  it("writes no secret into its log", async () => {
    const bot = await startBot({ LOG_LEVEL: "debug" });
    await bot.holds(3);
    await bot.stop();
    const log = JSON.stringify(bot.log());
    for (const secret of [BOT_TOKEN, SIGNING_SECRET, code42.clientSecret]) {
      expect(log).not.toContain(secret);
    }
  });
});

describe("a bot that cannot start", () => {
  const failure = async (env: Record<string, string>) => {
    const result = await runCommand(["start"], {
      cwd,
      env: { PORT: "0", HOST: "127.0.0.1", ...settings(), ...env },
    });
    expect(result.stderr).not.toContain("    at ");
    return result;
  };

  it("says that another one has the store", async () => {
    const bot = await startBot();
    const { status, stderr } = await failure({});
    expect([status, stderr]).toEqual([1, expect.stringContaining(`process ${bot.pid}`)]);
    await bot.holds(3);
  });

  it("leaves a damaged store as it is", async () => {
    mkdirSync(join(cwd, "data"));
    const damaged = "not a database ".repeat(5_000);
    writeFileSync(join(cwd, "data/audit.duckdb"), damaged);
    const { status, stderr } = await failure({});
    expect([status, stderr]).toEqual([1, expect.stringContaining("audit.duckdb")]);
    expect(readFileSync(join(cwd, "data/audit.duckdb"), "utf8")).toBe(damaged);
  });

  it("says what to do when the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = await failure({ PORT: String(port) });
    other.close();
    expect([status, stderr]).toEqual([1, expect.stringContaining("set PORT")]);
  });

  it("names the token that Slack refuses, with status 2", async () => {
    const { status, stderr } = await failure({ SLACK_BOT_TOKEN: "xoxb-some-other-token" });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^SLACK_BOT_TOKEN: /)]);
    expect(stderr).not.toContain("xoxb-some-other-token");
  });
});

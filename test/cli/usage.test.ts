import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "./run-command.js";

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "audit-bot-usage-"));
});

afterAll(() => rmSync(cwd, { recursive: true }));

const run = (args: string[], env: Record<string, string> = {}) => runCommand(args, { cwd, env });

describe.concurrent("the command line", () => {
  it("prints its help when asked, with every command", async () => {
    const { status, stdout } = await run(["--help"]);
    expect(status).toBe(0);
    for (const name of ["start", "explain", "search", "import"]) expect(stdout).toContain(name);
  });

  it.each(["start", "explain", "search", "import"])("explains %s when asked", async (name) => {
    const { status, stdout } = await run([name, "--help"]);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`audit-bot ${name}`)]);
  });

  it("prints the package's version", async () => {
    const { version } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    ) as { version: string };
    expect(await run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("suggests a command for a misspelled one, with status 2", async () => {
    const { status, stderr } = await run(["serach"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("Did you mean search?")]);
  });

  it.each([
    [["search", "--jsno"]],
    [["search", "-jsno"]],
    [["search", "--limit", "ten"]],
    [["search", "--limit", "-1"]],
    [["search", "--limit"]],
    [["explain"]],
    [["import"]],
    [["import", ""]],
    [["explain", "x", "--tz", "Mars/Phobos"]],
    [["explain", "x", "--tz", "+05:00"]],
    [["explain", "x", "--now", "tomorrow"]],
    [[]],
  ])("refuses %j with status 2 and nothing on standard output", async (args) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
    expect(stderr).not.toContain("    at ");
  });

  it.each(["--limit", "--now", "--tz"])("says that %s lacks its value", async (option) => {
    const { stderr } = await run(["search", "-user:alice@example.com", option]);
    expect(stderr).toMatch(/argument missing/);
  });

  it("gives up on a data folder that cannot be made", async () => {
    const env = { AUDIT_STORE: "duckdb:file/a.duckdb" };
    writeFileSync(join(cwd, "file"), "");
    const { status, stderr } = await run(["import", "x.ndjson"], env);
    expect([status, stderr]).toEqual([1, expect.stringContaining("cannot be made")]);
  });
});

describe.concurrent("start with wrong settings", () => {
  it("says what is missing of a Slack that is half set up, instead of starting the playground", async () => {
    const { status, stdout, stderr } = await run(["start"], { SLACK_SIGNING_SECRET: "0123abc" });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("SLACK_BOT_TOKEN: missing. For example: xoxb-…\n");
  });

  it("lets nobody but this machine into the playground", async () => {
    const { status, stderr } = await run(["start"], { HOST: "0.0.0.0" });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^HOST: .*127\.0\.0\.1 only.*\n$/)]);
  });

  it("prints one line a problem, no stack trace and no secret", async () => {
    const { status, stderr } = await run(["start"], {
      SLACK_BOT_TOKEN: "xoxp-topsecret",
      CODE42_BASE_URL: "https://me:topsecret@api.us.code42.com",
      CODE42_CLIENT_SECRET: "topsecret",
      AUDIT_STORE: "clickhouse://me:topsecret@h/d",
      PORT: "topsecret",
      SLACK_SIGNING_SECERT: "topsecret",
    });
    expect(status).toBe(2);
    expect(stderr).not.toContain("topsecret");
    const lines = stderr.trimEnd().split("\n");
    expect(lines[0]).toContain("Did you mean SLACK_SIGNING_SECRET?");
    expect(lines.slice(1).map((line) => line.split(":")[0])).toEqual([
      "SLACK_BOT_TOKEN",
      "SLACK_SIGNING_SECRET",
      "PORT",
      "CODE42_BASE_URL",
      "CODE42_CLIENT_ID",
      "AUDIT_STORE",
    ]);
    for (const line of lines.slice(1)) expect(line).toContain("For example: ");
  });
});

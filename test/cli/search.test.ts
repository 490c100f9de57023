import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLI, runCommand } from "./run-command.js";
import { exampleLines, login, useWorkFolder } from "./work-folder.js";

const { path, put, run, runWith } = useWorkFolder();

// Most tests only read: they share a store that holds the example file.
const exampleFolder = mkdtempSync(join(tmpdir(), "audit-bot-example-"));

beforeAll(async () => {
  writeFileSync(join(exampleFolder, "example.ndjson"), `${exampleLines.join("\n")}\n`);
  await runCommand(["import", "example.ndjson"], { cwd: exampleFolder });
});

afterAll(() => rmSync(exampleFolder, { recursive: true }));

const searchExample = (...args: string[]) =>
  runCommand(["search", ...args], { cwd: exampleFolder });

describe("search", () => {
  it("says how to get a store when there is none, and makes none", async () => {
    const { status, stdout, stderr } = await run("search", "logins");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/There is no store at .*audit\.duckdb yet.*audit-bot import FILE/);
    expect((await run("search")).stderr).toMatch(/There is no store/);
  });

  it("prints raw events exactly as received, newest first", async () => {
    const { status, stdout, stderr } = await searchExample("--json");
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.toSorted()).toEqual(exampleLines.toSorted());
    const times = lines.map((line) => (JSON.parse(line) as { timestamp: string }).timestamp);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it("counts, limits, and takes 0 for all", async () => {
    const many = Array.from({ length: 130 }, (_, index) => login(index % 10, { index }));
    await run("import", put("many.ndjson", many.join("\n")));
    const linesOf = async (...args: string[]) =>
      (await run("search", "--json", ...args)).stdout.split("\n").length - 1;
    expect((await run("search", "--count")).stdout).toBe("130\n");
    expect(await linesOf()).toBe(100);
    expect(await linesOf("--limit", "7")).toBe(7);
    expect(await linesOf("--limit", "0")).toBe(130);
  });

  it("prints an event that was laid out over several lines on one", async () => {
    const pretty = JSON.stringify(JSON.parse(login(1, { note: "a\nb  c" })), null, "\t");
    await run("import", put("a.json", `[\n${pretty.replaceAll("\n", "\r\n")}\n]`));
    const { stdout } = await run("search", "--json");
    expect(stdout.split("\n")).toHaveLength(2);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(pretty));
  });

  it("shows people a sentence, the type, the user, the address and both times", async () => {
    const { stdout } = await searchExample("type:user_deactivated", "--tz", "America/New_York");
    expect(stdout).toContain("1 event");
    expect(stdout).toMatch(/2026-11-18 09:30:00 +2026-11-18 04:30:00 -05:00 +carol@example\.com /);
    expect(stdout).toContain("deactivated dan@contractor.example");
    expect(stdout).toContain("Deactivate user");
    expect(stdout).toContain("203.0.113.19");
  });

  it("lets no control character out of an event into the terminal", async () => {
    const actorName = "\u001b[2J\u009bevil\u202e\r\n@example.com";
    await run("import", put("a.ndjson", login(1, { actorName })));
    const { status, stdout } = await run("search");
    expect(status).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(stdout).toContain("evil");
  });

  it("takes a query that begins with a minus, and options around it", async () => {
    const { status, stdout } = await searchExample("-user:alice@example.com", "--count");
    expect([status, stdout]).toEqual([0, "20\n"]);
    expect((await searchExample("--count", "--", "-user:alice@example.com")).stdout).toBe("20\n");
    expect((await searchExample("--count", "logins", "by", "bob@example.com")).stdout).toBe("3\n");
  });

  it("refuses a query with problems with status 2, and says what to write instead", async () => {
    const { status, stdout, stderr } = await searchExample("tpye:logged_in");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("tpye");
    expect(stderr).toContain("type:");
    expect(stderr).not.toContain("    at ");
  });

  it("refuses a query with problems also when there is no store", async () => {
    expect((await run("search", "tpye:logged_in")).status).toBe(2);
  });

  it("says on standard error which words it left out", async () => {
    const { status, stdout, stderr } = await searchExample("logins xyzzy", "--count");
    expect([status, stdout]).toEqual([0, "9\n"]);
    expect(stderr).toContain("xyzzy");
  });

  it("ends quietly when nobody reads on", async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      login(index % 10, { index, padding: "x".repeat(300) }),
    );
    await run("import", put("many.ndjson", many.join("\n")));
    const { status, stdout, stderr } = spawnSync(
      "bash",
      [
        "-o",
        "pipefail",
        "-c",
        `"${process.execPath}" "${CLI}" search --limit 0 --json | head -n 2`,
      ],
      { cwd: path("."), encoding: "utf8" },
    );
    expect([status, stdout.trimEnd().split("\n").length, stderr]).toEqual([0, 2, ""]);
  });

  it("leaves a file alone that is no store", async () => {
    const damaged = "this is not a database".repeat(1000);
    put("audit.duckdb", damaged);
    for (const args of [["search"], ["import", put("a.ndjson", login(1))]]) {
      const { status, stderr } = await runWith({ AUDIT_STORE: "duckdb:audit.duckdb" }, ...args);
      expect(status).toBe(1);
      expect(stderr).toContain("audit.duckdb");
      expect(stderr).not.toContain("    at ");
    }
    expect(readFileSync(path("audit.duckdb"), "utf8")).toBe(damaged);
  });
});

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { login, useWorkFolder } from "./work-folder.js";

const { path, put, run } = useWorkFolder();

describe("import", () => {
  it("says in words what became of the events", async () => {
    const { status, stdout, stderr } = await run("import", put("a.ndjson", login(1)));
    expect([status, stdout, stderr]).toEqual([
      0,
      "1 event read: 1 new, 0 stored before, 0 rejected.\n",
      "",
    ]);
  });

  it("reports as the contract says, and names each rejected line with its reason", async () => {
    const file = put(
      "a.ndjson",
      ["", login(1), "{oops", "  ", "[1]", '{"type$":"x/1"}', login(1), login(2)].join("\n"),
    );
    const { status, stdout } = await run("import", file, "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      read: 6,
      stored: 2,
      duplicates: 1,
      rejected: 3,
      errors: [
        { file, line: 3, reason: expect.stringMatching(/JSON/) },
        { file, line: 5, reason: expect.stringMatching(/object/) },
        { file, line: 6, reason: expect.stringMatching(/timestamp/) },
      ],
    });
  });

  it("reads arrays, API pages and gzip, and stores nothing twice", async () => {
    const files = [
      put("array.json", `[${login(1)},\n ${login(2)}]`),
      put("page.json", JSON.stringify({ events: [JSON.parse(login(2)), JSON.parse(login(3))] })),
      put("packed.jsonl.gz", gzipSync(`${login(3)}\n${login(4)}\n`)),
    ];
    const { status, stdout } = await run("import", ...files, "--json");
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { read: 6, stored: 4, duplicates: 2, rejected: 0, errors: [] },
    ]);
  });

  it("stores the other files when one cannot be read, and fails", async () => {
    const { status, stdout, stderr } = await run("import", "nope.ndjson", put("a.json", login(1)));
    expect([status, stdout]).toEqual([1, expect.stringContaining("1 new")]);
    expect(stderr).toMatch(/^nope\.ndjson: there is no such file/);
  });

  it("uses the store that .env names, relative to the working directory", async () => {
    put(".env", "AUDIT_STORE=duckdb:./here/mine.duckdb\nPORT=not a port\n");
    await run("import", put("a.ndjson", login(1)));
    const { stdout } = await run("search", "--count");
    expect(stdout).toBe("1\n");
    expect(readFileSync(path("here/mine.duckdb")).length).toBeGreaterThan(0);
  });
});

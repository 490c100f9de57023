import { describe, expect, it } from "vitest";
import { login, useWorkFolder } from "./work-folder.js";

const { put, run } = useWorkFolder();

describe("explain", () => {
  const NOW = ["--now", "2026-11-23T15:00:00Z", "--tz", "America/New_York"];

  it("prints the contract's object, and nothing else", async () => {
    const { status, stdout, stderr } = await run(
      "explain",
      'support access enabled last week "by mistake"',
      "--json",
      ...NOW,
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({
      filter: {
        users: [],
        notUsers: [],
        affectedUsers: [],
        eventTypes: ["Incydr support user access enabled"],
        notEventTypes: [],
        categories: [],
        userTypes: [],
        ips: [],
        notIps: [],
        resourceIds: [],
        text: ["by mistake"],
        from: "2026-11-16T05:00:00.000Z",
        to: "2026-11-23T05:00:00.000Z",
      },
      ignored: [],
      problems: [],
    });
  });

  it("explains a query with problems too, with status 0", async () => {
    const { status, stdout } = await run("explain", "usr:bob", "--json");
    const { problems } = JSON.parse(stdout) as { problems: object[] };
    expect([status, problems]).toEqual([
      0,
      [
        {
          text: expect.any(String),
          message: expect.any(String),
          suggestions: expect.any(Array),
        },
      ],
    ]);
  });

  it("shows with --verbose what each stage took, what that means and what it left", async () => {
    const question = "who turned on support access yesterday by alice@example.com xyzzy";
    const { status, stdout } = await run("explain", question, "--verbose", ...NOW);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "people\n  “by alice@example.com” → by alice@example.com\n  left: who turned on support access yesterday xyzzy\n",
    );
    expect(stdout).toContain("dates\n  “yesterday” → Sun 22 Nov (New York)\n");
    expect(stdout).toMatch(
      /event types\n {2}“turned on support access” → Incydr support user access/,
    );
    expect(stdout).toContain("dropped: who\n");
    expect(stdout).not.toContain("quoted text");
  });

  it("gives the stages as JSON with --verbose --json", async () => {
    const { stdout } = await run("explain", "logins Feb 30", "--verbose", "--json", ...NOW);
    const { filter, stages, dropped } = JSON.parse(stdout) as {
      filter: { eventTypes: string[] };
      stages: { stage: string; taken: { words: string; problems: object[] }[] }[];
      dropped: string[];
    };
    expect(filter.eventTypes).toEqual(["Console login"]);
    expect(stages.map(({ stage }) => stage)[0]).toBe("normalise");
    const dates = stages.find(({ stage }) => stage === "dates");
    expect(dates?.taken).toMatchObject([{ words: "Feb 30", problems: [{ text: "Feb 30" }] }]);
    expect(dropped).toEqual([]);
  });

  it("says in words what it understood, left out and could not do", async () => {
    const { status, stdout } = await run("explain", "logins xyzzy usr:bob last week", ...NOW);
    expect(status).toBe(0);
    expect(stdout).toContain("Console login");
    expect(stdout).toContain("2026-11-16T05:00:00.000Z");
    expect(stdout).toMatch(/left out: xyzzy/);
    expect(stdout).toMatch(/Problem: .*usr/);
  });

  it("knows event types that only the store knows", async () => {
    await run("import", put("a.ndjson", login(1, { type$: "audit_log::login_probe_sent/1" })));
    const { stdout } = await run("explain", "type:login_probe_sent", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      filter: { eventTypes: ["login_probe_sent"] },
      problems: [],
    });
  });
});

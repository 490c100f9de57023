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

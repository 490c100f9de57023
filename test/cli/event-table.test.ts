import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditEvent, parseEvent } from "../../src/audit/event.js";
import { renderEventLines } from "../../src/cli/event-table.js";
import { fitWidth, widthOf } from "../../src/cli/text-width.js";

const event = (actorName: string, second = 0): AuditEvent =>
  parseEvent(
    JSON.stringify({
      type$: "audit_log::logged_in/1",
      timestamp: `2026-11-01T05:30:0${second}.123Z`,
      actorName,
      actorIpAddress: "203.0.113.7",
    }),
  );

const linesOf = async (
  events: readonly AuditEvent[],
  columns: number | null,
  zone = "America/New_York",
): Promise<string[]> => {
  const source = async function* () {
    yield* events;
  };
  const lines: string[] = [];
  for await (const line of renderEventLines(source(), { zone, columns })) lines.push(line);
  return lines;
};

describe("the table of events", () => {
  it("has both times, the sentence, the type, the user and the address in columns", async () => {
    const [header, row] = await linesOf([event("alice@example.com")], null);
    for (const name of ["Time (UTC)", "Time (America/New_York)", "What happened", "Address"]) {
      expect(header).toContain(name);
    }
    expect(row).toBe(
      "2026-11-01 05:30:00  2026-11-01 01:30:00 -04:00  alice@example.com signed in to the console  Console login  alice@example.com  203.0.113.7",
    );
  });

  it("shows one time in UTC", async () => {
    const [header] = await linesOf([event("alice@example.com")], null, "UTC");
    expect(header?.match(/Time/g)).toHaveLength(1);
  });

  it("takes two lines an event on a narrow terminal, with everything in them", async () => {
    expect(await linesOf([event("alice@example.com")], 80)).toEqual([
      "2026-11-01 05:30:00 UTC  alice@example.com signed in to the console",
      "  2026-11-01 01:30:00 -04:00 · Console login · alice@example.com · 203.0.113.7",
    ]);
  });

  it("is never wider than the terminal, and never obeyed by it", async () => {
    const actors = fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(actors, fc.integer({ min: 40, max: 220 }), async (names, columns) => {
        const lines = await linesOf(names.map(event), columns);
        for (const line of lines) {
          expect(widthOf(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("writes rows as they come after the first hundred", async () => {
    const many = Array.from({ length: 250 }, (_, index) => event(`user${index}@example.com`));
    expect(await linesOf(many, null)).toHaveLength(251);
  });
});

describe("the width of a text", () => {
  it("counts wide letters and emoji twice, and marks not at all", () => {
    expect(["abc", "日本", "👩‍💻", "e\u0301"].map(widthOf)).toEqual([3, 4, 2, 1]);
  });

  it("is cut between characters, with a sign that something is gone", () => {
    expect(fitWidth("日本語", 5)).toBe("日本…");
    expect(fitWidth("ab", 2)).toBe("ab");
  });
});

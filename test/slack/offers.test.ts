import { afterEach, describe, expect, it } from "vitest";
import { type Bot, eventAt, startBot, textOf } from "./start-bot.js";

let bot: Bot;
afterEach(() => bot.stop());

interface Button {
  readonly action: string;
  readonly label: string;
}

/** The buttons that lead from nothing to something. */
const offersIn = (message: { readonly blocks: readonly unknown[] }): readonly Button[] => {
  const found: Button[] = [];
  JSON.stringify(message.blocks, (_key, each) => {
    const label: unknown = each?.text?.text;
    if (typeof each?.action_id === "string" && /: [\d,]+ events?$/.test(String(label))) {
      found.push({ action: each.action_id, label: String(label) });
    }
    return each;
  });
  return found;
};

const labelsIn = (message: { readonly blocks: readonly unknown[] }) =>
  offersIn(message).map(({ label }) => label);

describe("an answer to nothing", () => {
  it("offers what would match, dates first and people last, each with its number", async () => {
    bot = await startBot({
      events: [
        eventAt(60 * 24 * 40),
        eventAt(5, { actorName: "bob@example.com" }),
        eventAt(6, { actorName: "bob@example.com" }),
      ],
    });
    const message = await bot.ask("logins by alice@example.com last 7 days");
    expect(textOf(message)).toContain("No events found");
    expect(labelsIn(message)).toEqual([
      "Without “Since Mon 16 Nov 10:00”: 1 event",
      "Without “by alice@example.com”: 2 events",
    ]);
    expect(textOf(message)).not.toContain("Names must match as a whole");
    const [, second] = offersIn(message);
    const answer = await bot.press(message, second?.action ?? "");
    expect(answer.ts).toBe(message.ts);
    expect(textOf(answer)).toContain("2 events");
    expect(textOf(answer.blocks[0] ?? {})).toBe(
      "Console login · Since Mon 16 Nov 10:00 (New York)",
    );
  });

  it("keeps the ✕ of every filter beside the offers", async () => {
    bot = await startBot();
    const message = await bot.ask("logins by nobody@example.com");
    const answer = await bot.press(message, "filter.remove:2");
    expect(textOf(answer.blocks[0] ?? {})).toBe("by nobody@example.com");
  });

  it("takes several alternatives away together", async () => {
    bot = await startBot();
    const message = await bot.ask("logins by x@example.com or y@example.com");
    expect(labelsIn(message)).toEqual(["Without “by x@example.com or y@example.com”: 25 events"]);
    const answer = await bot.press(message, offersIn(message)[0]?.action ?? "");
    expect(textOf(answer.blocks[0] ?? {})).toBe("Console login");
    expect(textOf(answer)).toContain("25 events");
  });

  it("says which of several texts or exclusions is to blame", async () => {
    bot = await startBot();
    const message = await bot.ask("text:mozilla text:nonsense -user:x@example.com");
    expect(labelsIn(message)).toEqual(["Without “containing ‘nonsense’”: 25 events"]);
  });

  it("takes all texts away where no one of them is to blame", async () => {
    bot = await startBot();
    const message = await bot.ask("text:nonsense text:rubbish");
    expect(labelsIn(message)).toEqual(["Without “containing ‘nonsense’ and ‘rubbish’”: 25 events"]);
    const answer = await bot.press(message, offersIn(message)[0]?.action ?? "");
    expect(textOf(answer)).toContain("All events");
  });

  it("says when no part alone is to blame, and offers everything", async () => {
    bot = await startBot();
    const message = await bot.ask("by nobody@example.com from 192.0.2.1");
    expect(textOf(message)).toContain("Taking any one part away finds nothing either.");
    expect(labelsIn(message)).toEqual(["Clear all: 25 events"]);
    const answer = await bot.press(message, offersIn(message)[0]?.action ?? "");
    expect(textOf(answer)).toContain("25 events");
  });

  it("keeps the number in sight however long the words are", async () => {
    bot = await startBot();
    const message = await bot.ask(`logins text:${"x".repeat(500)}`);
    expect(labelsIn(message)[0]).toMatch(/^Without “containing ‘x+…”: 25 events$/);
  });

  it("counts only a few of many parts, and nothing at all for an answer to something", async () => {
    let counts = 0;
    bot = await startBot({
      around: (store) => ({
        ...store,
        count: (...args) => {
          counts += 1;
          return store.count(...args);
        },
      }),
    });
    await bot.ask("logins");
    expect(counts).toBe(0);
    const texts = Array.from({ length: 40 }, (_, index) => `text:nonsense${index}`).join(" ");
    await bot.ask(texts);
    expect(counts).toBeLessThanOrEqual(12);
  });
});

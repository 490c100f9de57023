import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PageMessage, Snapshot } from "../../src/playground/page/protocol.js";
import { startCommand } from "../cli/run-command.js";
import { eventually } from "./bot-process.js";
import { type PlaygroundProcess, startPlaygroundProcess } from "./playground-process.js";
import { type WorkspaceWatcher, watchWorkspace } from "./watch-workspace.js";

let playground: PlaygroundProcess;
let alice: WorkspaceWatcher;

const textOf = ({ text, blocks }: PageMessage): string => `${text} ${JSON.stringify(blocks)}`;

const answersIn = ({ messages, appUserId }: Snapshot): readonly PageMessage[] =>
  messages.filter((message) => message.isEphemeral && message.userId === appUserId);

/** The answer to a question of Alice's. */
const ask = async (question: string): Promise<string> => {
  const before = answersIn(await alice.until(() => true)).length;
  const text = `/audit ${question}`;
  const answer = await alice.act({ act: "say", user: "U0ALICE", channel: "C0SECURITY", text });
  expect(answer).toEqual({ ok: true });
  const seen = await alice.until((each) => answersIn(each).length > before);
  return answersIn(seen).slice(before).map(textOf).join();
};

beforeAll(async () => {
  playground = await startPlaygroundProcess({ CODE42_POLL_SECONDS: "0.3" });
  alice = await watchWorkspace(playground.origin, "U0ALICE");
});

afterAll(async () => {
  await alice.close();
  expect(await playground.stop()).toBe(0);
});

describe("npm start without any settings", () => {
  it("tells the address and five questions to try", () => {
    expect(playground.welcome.match(/^ {2}\/audit .+$/gm)).toHaveLength(5);
    expect(playground.welcome).toContain("a demo audit log, in memory");
  });

  it("serves the page, health and metrics at one address", async () => {
    const read = async (path: string) => {
      const response = await fetch(`${playground.origin}${path}`);
      return `${response.status} ${await response.text()}`;
    };
    expect(await read("/")).toMatch(/^200 <!doctype html>/i);
    expect(await read("/healthz")).toBe("200 ok\n");
    expect(await read("/metrics")).toContain("audit_bot_");
    expect(await read("/readyz")).toMatch(/^200 \{"ready":true/);
  });

  it("has asked the first question by the time somebody looks, and the answer is there", async () => {
    const snapshot = await alice.until((seen) => answersIn(seen).some((each) => each.blocks[0]));
    const [answer] = answersIn(snapshot);
    expect(answer && textOf(answer)).toMatch(/support/i);
    expect(answer && textOf(answer)).toContain("event.details");
  });

  it("answers each of its questions with events", async () => {
    const { questions } = await alice.until(() => true);
    expect(questions).toHaveLength(5);
    for (const question of questions) {
      expect([question, await ask(question)]).toEqual([
        question,
        expect.stringContaining("event.details"),
      ]);
    }
  });

  it("finds what was made to happen with the question that the menu suggests", async () => {
    const { happenings } = await alice.until(() => true);
    expect(happenings.length).toBeGreaterThanOrEqual(12);
    for (const { id } of happenings) await alice.act({ act: "happen", id });
    for (const { hint } of happenings) {
      const question = /“([^”]+)”/.exec(hint)?.[1] ?? "";
      await eventually(async () => (await ask(question)).includes("event.details"));
    }
  });

  it("does nothing that Slack would refuse", async () => {
    const { violations } = await alice.until(() => true);
    expect(violations).toEqual([]);
  });
});

describe("npm start, stopped at once", () => {
  it("ends without a complaint, even while it still reads its log", async () => {
    const impatient = await startPlaygroundProcess();
    expect(await impatient.stop()).toBe(0);
    expect(impatient.said()).toBe(impatient.welcome);
  });
});

describe("npm start on a port that is taken", () => {
  it("says which port and what to do, and ends", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const child = startCommand(["start"], { cwd: "/", env: { PORT: String(port) } });
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += String(chunk);
    });
    const status = await new Promise((resolve) => child.once("close", resolve));
    other.close();
    expect([status, told]).toEqual([
      1,
      `Cannot listen on 127.0.0.1 port ${port}: another program uses it. Stop that one, or set PORT to a free port.\n`,
    ]);
  });
});

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { isJsonObject } from "../../../src/playground/slack/json.js";
import {
  type LocalSlack,
  startLocalSlack,
} from "../../../src/playground/slack/start-local-slack.js";
import { type Answer, call, SECRETS } from "./call-slack.js";
import { FUZZ_TIMES } from "./fuzz-times.js";
import { home, modal, plain } from "./samples.js";
import { messageBlocks, modalBlocks, tableBlocks } from "./valid-payloads.js";

/** Every value inside another, by the keys that lead to it. */
const placesIn = (value: unknown): readonly (readonly string[])[] => {
  if (typeof value !== "object" || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each).map((path) => [key, ...path]),
  );
  return [[], ...below];
};

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((current: Answer, key) => current[key], value);

/** A copy with the value at one place changed. */
const changed = (value: unknown, path: readonly string[], by: (old: Answer) => unknown): Answer => {
  const [key, ...rest] = path;
  if (key === undefined) return by(value);
  const copy: Answer = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[key] = changed(copy[key], rest, by);
  return copy;
};

/** A value of another kind than Slack wants there, whatever it is that stands there now. */
const otherKind = (value: unknown): unknown => {
  if (typeof value === "string") return 7;
  if (typeof value === "object") return "text";
  return [value];
};

/** Texts for which Slack's reference names no limit. */
const hasNoLimit = (valid: unknown, path: readonly string[]): boolean => {
  const key = path.at(-1) ?? "";
  const { type } = Object(at(valid, path.slice(0, -1)));
  return (
    ["fallback", "timezone", "filetypes"].some((each) => path.includes(each)) ||
    (key === "initial_value" && ["email_text_input", "url_text_input"].includes(type)) ||
    (key === "url" && type === "link") ||
    (key === "name" && type === "emoji")
  );
};

const submit = plain("Go");
/** What may be mutated: how it is sent, and what Slack answers to what is invalid in it. */
const SURFACES = [
  { name: "a message", valid: messageBlocks, error: "invalid_blocks" },
  { name: "a message with a table", valid: tableBlocks, error: "invalid_blocks" },
  { name: "a modal", valid: modal([...modalBlocks], { submit }), error: "invalid_arguments" },
  { name: "a Home", valid: home(messageBlocks.slice(0, 1)), error: "invalid_arguments" },
] as const;

let slack: LocalSlack;
beforeAll(async () => {
  slack = await startLocalSlack(SECRETS);
  return () => slack.close();
});

const send = (name: string, payload: unknown): Promise<Answer> => {
  if (name === "a Home") return call(slack, "views.publish", { user_id: "U0ALICE", view: payload });
  if (name === "a modal") return call(slack, "views.open", { trigger_id: "none", view: payload });
  return call(slack, "chat.postMessage", { channel: "C0SECURITY", text: "t", blocks: payload });
};

const expectNoBug = (): void => {
  expect(slack.violations.filter(({ error }) => error === "internal_error")).toEqual([]);
};

describe.each(SURFACES)("$name", ({ name, valid, error }) => {
  const places = placesIn(valid);
  const objects = places.filter((path) => isJsonObject(at(valid, path)));
  const anywhere = fc.constantFrom(...places);
  // What stands at the top is checked before its blocks are: other errors, other tests.
  const inside = fc.constantFrom(...places.filter((path) => path.length > 0));

  it("is valid to begin with", async () => {
    const answer = await send(name, valid);
    expect(answer.error ?? "ok").toBe(name === "a modal" ? "invalid_trigger_id" : "ok");
  });

  it("is refused with a key that Slack does not know, anywhere in it", async () => {
    const path = fc.constantFrom(...objects);
    const key = fc.string({ minLength: 1 }).map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(path, key, fc.jsonValue(), async (where, unknown, value) => {
        const payload = changed(valid, where, (old) => ({ ...old, [unknown]: value }));
        expect((await send(name, payload)).error).toBe(error);
      }),
      { numRuns: 40 * FUZZ_TIMES },
    );
    expectNoBug();
  });

  it("is refused with a value of another kind, anywhere in it", async () => {
    await fc.assert(
      fc.asyncProperty(inside, async (where) => {
        expect((await send(name, changed(valid, where, otherKind))).error, where.join("/")).toBe(
          error,
        );
      }),
      { numRuns: 60 * FUZZ_TIMES },
    );
    expectNoBug();
  });

  it("is refused with a text of 13,001 characters, anywhere in it", async () => {
    const texts = places.filter(
      (path) => typeof at(valid, path) === "string" && !hasNoLimit(valid, path),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), async (where) => {
        const answer = await send(
          name,
          changed(valid, where, () => `https://${"x".repeat(12_993)}`),
        );
        expect([error, "msg_blocks_too_long"], where.join("/")).toContain(answer.error);
      }),
      { numRuns: 40 * FUZZ_TIMES },
    );
    expectNoBug();
  });

  it("is answered whatever else stands or is missing in it", async () => {
    const mutation = fc.oneof(
      fc.jsonValue().map((value) => () => value),
      fc.constant(() => undefined),
      fc.nat(120).map((times) => (old: unknown) => Array.from({ length: times }, () => old)),
      fc.constant((old: unknown) => (Array.isArray(old) ? [...old, ...old] : old)),
    );
    await fc.assert(
      fc.asyncProperty(anywhere, mutation, async (where, mutate) => {
        const answer = await send(name, changed(valid, where, mutate));
        expect(typeof answer.ok).toBe("boolean");
      }),
      { numRuns: 150 * FUZZ_TIMES },
    );
    expectNoBug();
  });
});

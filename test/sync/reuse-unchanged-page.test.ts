import { expect, it } from "vitest";
import { parsePage } from "../../src/intake/parse-page.js";
import { reuseUnchangedPage } from "../../src/sync/reuse-unchanged-page.js";
import { eventAt, START_MS } from "./world.js";

const bodyOf = (label: string) =>
  new Uint8Array(Buffer.from(`{"events":[${eventAt(START_MS, label)}]}`));

it("parses an answer once while it stays the same, and anew when it changes", async () => {
  let parsed = 0;
  const parse = reuseUnchangedPage(async (body) => {
    parsed++;
    return parsePage(Buffer.from(body));
  });
  const first = await parse(bodyOf("a"));
  expect(await parse(bodyOf("a"))).toBe(first);
  expect(parsed).toBe(1);
  const other = await parse(bodyOf("b"));
  expect(other.batch.raws).not.toEqual(first.batch.raws);
  expect(await parse(bodyOf("a"))).toBe(first);
});

it("does not remember an answer that could not be read", async () => {
  let failing = true;
  const parse = reuseUnchangedPage(async (body) => {
    if (failing) throw new Error("cut");
    return parsePage(Buffer.from(body));
  });
  await expect(parse(bodyOf("a"))).rejects.toThrow("cut");
  failing = false;
  expect((await parse(bodyOf("a"))).received).toBe(1);
});

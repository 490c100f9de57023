import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentDisposition } from "../../../src/playground/page/serving/content-disposition.js";
import { call } from "../slack/call-slack.js";
import { ask, startPage } from "./start-page.js";
import { upload } from "./upload.js";

const channels = [{ id: "C0PAIR", name: "pair", members: ["U0ALICE", "U0BERND"] }];
const csv = { name: "events.csv", content: "a,b\r\n=1,ü\r\n", channel: "C0PAIR" };

describe("a shared file", () => {
  it("is in the snapshot of whoever is in its channel, at an address that works", async () => {
    const page = await startPage({}, { channels });
    const id = await upload(page.slack, csv);
    const bernd = await page.watch("U0BERND");
    const { messages } = await bernd.until((snapshot) => snapshot.messages.length === 1);
    const bytes = Buffer.byteLength(csv.content);
    const path = `/workspace/files/${id}`;
    expect(messages[0]?.files).toEqual([{ id, name: csv.name, title: "Title", bytes, path }]);
    const answer = await ask(page.origin, `${path}?user=U0BERND`);
    expect(answer).toMatchObject({ status: 200, body: csv.content });
    expect(answer.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="events.csv"; filename*=UTF-8''events.csv`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
  });

  it("does not exist for anybody else, nor does one that is only half there", async () => {
    const { slack, origin } = await startPage({}, { channels });
    const shared = await upload(slack, csv);
    const unshared = await upload(slack, { name: "own.csv", content: "x" });
    const { file_id: begun } = await call(slack, "files.getUploadURLExternal", {
      filename: "begun.csv",
      length: 3,
    });
    const asked = [
      `${shared}?user=U0CHITRA`,
      `${shared}?user=U0NOBODY`,
      `${shared}?user=U0AUDITBOT`,
      `${shared}?user=`,
      shared,
      `${unshared}?user=U0ALICE`,
      `${begun}?user=U0ALICE`,
      "F0NOTHING?user=U0ALICE",
      "?user=U0ALICE",
    ];
    const answers = await Promise.all(asked.map((each) => ask(origin, `/workspace/files/${each}`)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(
      new Set(["404 There is no such file, or it was not shared with you.\n"]),
    );
  });
});

describe("the name to save a file under", () => {
  it.each([
    ["plain.csv", `filename="plain.csv"; filename*=UTF-8''plain.csv`],
    ['a"b\\c/d.csv', `filename="a_b_c_d.csv"; filename*=UTF-8''a%22b_c_d.csv`],
    [
      "Übersicht (1).csv",
      `filename="_bersicht (1).csv"; filename*=UTF-8''%C3%9Cbersicht%20%281%29.csv`,
    ],
    ["a\r\nset-cookie: x", `filename="a__set-cookie: x"; filename*=UTF-8''a__set-cookie%3A%20x`],
    ["gpj.\u202eexe", `filename="gpj._exe"; filename*=UTF-8''gpj._exe`],
    ["\ud800", `filename="_"; filename*=UTF-8''%EF%BF%BD`],
    ["", `filename="file"; filename*=UTF-8''file`],
  ])("is safe for %j", (name, expected) => {
    expect(contentDisposition(name)).toBe(`attachment; ${expected}`);
  });

  it("is one header with two parameters, whatever the name is", () => {
    const allowed = /^attachment; filename="(?:(?!["%\\/])[ -~])+"; filename\*=UTF-8''[\w.~!%-]+$/;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(contentDisposition(name)).toMatch(allowed);
      }),
    );
  });
});

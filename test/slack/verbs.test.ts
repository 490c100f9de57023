import { describe, expect, it } from "vitest";
import { decodeTyped, parseRequest } from "../../src/slack/verbs.js";

describe("parseRequest", () => {
  it("takes a verb only as the first word", () => {
    expect(parseRequest("  HELP ")).toEqual({ kind: "verb", verb: "help", rest: "" });
    expect(parseRequest("export logins last week")).toEqual({
      kind: "verb",
      verb: "export",
      rest: "logins last week",
    });
    expect(parseRequest("logins export")).toEqual({ kind: "search", query: "logins export" });
    expect(parseRequest("statuses")).toEqual({ kind: "search", query: "statuses" });
    expect(parseRequest('"status" changes')).toEqual({ kind: "search", query: '"status" changes' });
    expect(parseRequest("")).toEqual({ kind: "search", query: "" });
  });

  it("decodes what Slack escapes, once", () => {
    expect(decodeTyped("a &lt;b&gt; &amp; &amp;lt;")).toBe("a <b> & &lt;");
  });
});

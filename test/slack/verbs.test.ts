import { describe, expect, it } from "vitest";
import { parseRequest } from "../../src/slack/verbs.js";

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

  it("leaves the rest as Slack sent it", () => {
    expect(parseRequest("save x &lt;b&gt; &amp;amp; <@U1|bob>")).toEqual({
      ...{ kind: "verb", verb: "save" },
      rest: "x &lt;b&gt; &amp;amp; <@U1|bob>",
    });
    expect(parseRequest(" &lt;b&gt; ")).toEqual({ kind: "search", query: "&lt;b&gt;" });
  });
});

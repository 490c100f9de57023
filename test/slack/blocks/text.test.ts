import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cut,
  escapeMrkdwn,
  plainText,
  richDate,
  slackDate,
  utcText,
  visible,
} from "../../../src/slack/blocks/text.js";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."*_~`:<>&@!#|\\ ab1\n\u202e\u200b😀"), maxLength: 60 }),
);

describe("cut", () => {
  it("leaves a text that fits alone and ends a cut one with …", () => {
    expect(cut("abc", 3)).toBe("abc");
    expect(cut("abcd", 3)).toBe("ab…");
  });

  it("never splits a surrogate pair", () => {
    expect(cut("a😀b", 3)).toBe("a…");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const short = cut(text, max);
        return short.length <= max && !/\p{Cs}/u.test(short);
      }),
    );
  });
});

describe("visible", () => {
  it("puts a text on one line", () => {
    expect(visible("a\r\nb\tc\u2028d")).toBe("a b c d");
  });

  it("shows where something was hidden or reordered", () => {
    expect(visible("ad\u200bmin")).toBe("ad�min");
    expect(visible("x\u202Egpj.exe\u2069\u200e\u0007\ud800")).toBe("x�gpj.exe����");
  });

  it("keeps joined emoji, and letters of every script", () => {
    expect(visible("👩‍💻 ❤️ Zoë 北京 שלום")).toBe("👩‍💻 ❤️ Zoë 北京 שלום");
  });

  it("leaves nothing hidden in any text, and never makes it longer", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const seen = visible(text);
        expect(seen.length).toBeLessThanOrEqual(text.length);
        expect(seen).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }),
    );
  });
});

describe("plainText", () => {
  it("is never empty, which Slack would refuse", () => {
    expect(plainText("", 10).text).toBe("—");
    expect(plainText("\n", 10).text).toBe("—");
  });
});

describe("escapeMrkdwn", () => {
  it("lets no name mention, link, format or picture", () => {
    expect(escapeMrkdwn("<!channel> <https://evil|Sign in>")).toBe(
      "&lt;!channel&gt; &lt;https://evil|Sign in&gt;",
    );
    expect(escapeMrkdwn("*b* _i_ ~s~ `c` :tada:")).toBe("∗b∗ ＿i＿ ∼s∼ ˋcˋ ꞉tada:");
    expect(escapeMrkdwn("> quote")).toBe("› quote");
  });

  it("leaves ordinary names and addresses as they are, so that they can be copied", () => {
    for (const name of ["azure_1234@cloud.code42.com", "2001:db8::1", "a+b-c@x.co"]) {
      expect(escapeMrkdwn(name)).toBe(name);
    }
  });

  it("cuts to the limit, never inside an escape", () => {
    expect(escapeMrkdwn("&&&", 10)).toBe("&amp;…");
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const out = escapeMrkdwn(text, max);
        expect(out.length).toBeLessThanOrEqual(max);
        expect(out).not.toMatch(/[<>*~`\n]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });
});

describe("dates", () => {
  const timeUs = 1_795_446_245_072_416n;

  it("shows each reader their own zone, with UTC to fall back on", () => {
    expect(utcText(timeUs)).toBe("2026-11-23 15:04:05 UTC");
    expect(slackDate(timeUs)).toBe(
      "<!date^1795446245^{date_short_pretty} {time_secs}|2026-11-23 15:04:05 UTC>",
    );
    expect(richDate(timeUs)).toMatchObject({ type: "date", timestamp: 1_795_446_245 });
  });

  it("shows UTC for a time that Slack has no token for", () => {
    expect(slackDate(-1n)).toBe("1969-12-31 23:59:59 UTC");
    expect(richDate(-1n)).toEqual({ type: "text", text: "1969-12-31 23:59:59 UTC" });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inline } from "../../../../src/playground/web/blocks/mrkdwn/parse-angle.js";
import {
  parseMrkdwn,
  parsePlainText,
} from "../../../../src/playground/web/blocks/mrkdwn/parse-mrkdwn.js";
import { safeUrl } from "../../../../src/playground/web/blocks/mrkdwn/safe-url.js";

/** Markup as short text: `b(…)` bold, `i(…)` italic, `s(…)` strike, `l[url](…)` link, `@kind:id` mention. */
const show = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.kind) {
        case "bold":
        case "italic":
        case "strike":
          return `${inline.kind[0]}(${show(inline.children)})`;
        case "link":
          return `l[${inline.url}](${show(inline.children)})`;
        case "code":
          return `c(${inline.text})`;
        case "broadcast":
          return `@${inline.range}`;
        case "date":
          return `d(${inline.seconds},${inline.format},${inline.fallback})`;
        case "text":
        case "emoji":
          return inline.text;
        default:
          return `@${inline.kind}:${inline.id}`;
      }
    })
    .join("");

const inlinesOf = (mrkdwn: string): string =>
  parseMrkdwn(mrkdwn)
    .map((part) => (part.kind === "preformatted" ? `p(${part.text})` : show(part.children)))
    .join("|");

describe("mrkdwn", () => {
  it.each([
    ["*bold* _italic_ ~strike~ `code`", "b(bold) i(italic) s(strike) c(code)"],
    ["*a _b_ c*", "b(a i(b) c)"],
    ["first_last_name and 2*3*4", "first_last_name and 2*3*4"],
    ["*not closed", "*not closed"],
    ["*over\nlines*", "*over\nlines*"],
    ["** nothing in it **", "** nothing in it **"],
    ["`*not bold*`", "c(*not bold*)"],
    ["<https://example.com|a *b*>", "l[https://example.com/](a b(b))"],
    [
      "<https://example.com/?a=1&amp;b=2>",
      "l[https://example.com/?a=1&b=2](https://example.com/?a=1&b=2)",
    ],
    ["<mailto:a@example.com|mail>", "l[mailto:a@example.com](mail)"],
    ["<@U0BERND> <#C1|general> <!subteam^S1> <!here>", "@user:U0BERND @channel:C1 @group:S1 @here"],
    ["<!date^10^{date} at {time}|then>", "d(10,{date} at {time},then)"],
    [":warning: :nothing_known:", "⚠️ :nothing_known:"],
    ["a\n```\nx *y*\n```\nb", "a\n|p(x *y*)|b"],
    ["> one\n&gt; two\nthree", "one\ntwo|three"],
  ])("reads %j", (mrkdwn, expected) => expect(inlinesOf(mrkdwn)).toBe(expected));

  it.each([
    "&lt;!channel&gt;",
    "&lt;https://evil.example|click&gt;",
    "&lt;@U0ALICE&gt;",
    "<javascript:alert(1)|click>",
    "<data:text/html,x>",
    "<img src=x onerror=alert(1)>",
    "# heading",
    "![image](https://evil.example/x.png)",
    "1. list",
  ])("leaves %j as text", (mrkdwn) => {
    const decoded = mrkdwn.replace("&lt;", "<").replace("&gt;", ">");
    expect(parseMrkdwn(mrkdwn)).toEqual([
      { kind: "text", children: [{ kind: "text", text: decoded }] },
    ]);
  });

  const anyText = fc.string({ unit: fc.constantFrom(..."ab *_~`<>|:!@#\n&;^{}/") });

  it("loses no letter of a text without angles", () => {
    const count = (text: string) => text.split("a").length;
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replaceAll("<", "");
        expect(count(inlinesOf(plain))).toBe(count(plain));
      }),
    );
  });

  it("links to nothing but web and mail", () => {
    const scheme = fc.constantFrom("https:", "mailto:", "javascript:", "data:", "file:", "//");
    fc.assert(
      fc.property(scheme, anyText, (start, text) => {
        for (const [, url = ""] of inlinesOf(`<${start}${text}|x>`).matchAll(/l\[([^\]]*)\]/g)) {
          expect(url).toMatch(/^(?:https?|mailto):/);
          expect(safeUrl(url)).toBe(url);
        }
      }),
    );
  });

  it("reads a hostile text of 3,000 markers without hanging", () => {
    for (const hostile of ["*", "_*", "<", "`", "<a|*", "*a _b ~c "]) {
      const startedAt = performance.now();
      parseMrkdwn(hostile.repeat(3_000 / hostile.length));
      expect(performance.now() - startedAt).toBeLessThan(5_000);
    }
  });
});

describe("plain text", () => {
  it("has emoji as its only markup, and those only where wanted", () => {
    expect(show(parsePlainText("*a* :warning: &lt;!here&gt;", true))).toBe("*a* ⚠️ <!here>");
    expect(show(parsePlainText(":warning:", false))).toBe(":warning:");
  });
});

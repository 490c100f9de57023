import { unescapeText } from "../read.js";
import { safeUrl } from "./safe-url.js";

export type Inline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "emoji"; readonly name: string; readonly text: string }
  | { readonly kind: "bold" | "italic" | "strike"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
  | {
      readonly kind: "user" | "channel" | "group";
      readonly id: string;
      /** What the app calls it; "" when it leaves that to Slack. */
      readonly label: string;
    }
  | { readonly kind: "broadcast"; readonly range: string }
  | {
      readonly kind: "date";
      readonly seconds: number;
      readonly format: string;
      readonly url: string | null;
      readonly fallback: string;
    };

/** What stands between `<` and `>`: a link, mention or date; null when it is none of them. */
export const parseAngle = (
  inside: string,
  parseLabel: (text: string) => readonly Inline[],
): Inline | null => {
  if (inside.includes("\n") || inside.includes("<")) return null;
  const bar = inside.indexOf("|");
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? "" : inside.slice(bar + 1);
  if (/^@[UW][A-Z0-9]+$/.test(target)) return mention("user", target.slice(1), label);
  if (/^#[CGD][A-Z0-9]+$/.test(target)) return mention("channel", target.slice(1), label);
  if (/^!subteam\^S[A-Z0-9]+$/.test(target)) return mention("group", target.slice(9), label);
  if (/^!(?:here|channel|everyone)$/.test(target)) {
    return { kind: "broadcast", range: target.slice(1) };
  }
  if (target.startsWith("!date^")) return parseDate(target, label);
  const url = safeUrl(unescapeText(target));
  if (url === null) return null;
  const children: readonly Inline[] =
    label === "" ? [{ kind: "text", text: unescapeText(target) }] : parseLabel(label);
  return { kind: "link", url, children };
};

const mention = (kind: "user" | "channel" | "group", id: string, label: string): Inline => ({
  kind,
  id,
  label: unescapeText(label),
});

const parseDate = (target: string, label: string): Inline | null => {
  const [, seconds = "", format = "", link = ""] = target.split("^");
  if (!/^\d{1,12}$/.test(seconds) || format === "") return null;
  return {
    kind: "date",
    seconds: Number(seconds),
    format: unescapeText(format),
    url: safeUrl(unescapeText(link)),
    fallback: unescapeText(label),
  };
};

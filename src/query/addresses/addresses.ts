import type { Stage } from "../draft.js";
import { exclusionAt, type LeftOut, takeWithExclusions } from "../exclusions/exclusions.js";
import { networkIn } from "./network.js";

const TOKEN = /[^\s,;()"<>\u00ad]+/g;
/** No address with its port and range is longer. */
const LONGEST = 140;
/** Whether a word may be an address at all: telling for sure costs time. */
const LIKE_ONE = /^[\da-f:.[\]]*(?:\d\.|:[\da-f]*:)[\da-f:.\]]*(?:%[^/]*)?(?:\/\d+)?$/i;
const LOOKS_LIKE_ONE = /^\d{1,3}(?:\.(?:\d{1,3}|\*)){3}(?:\/\d{1,3})?$/;
const OPENING =
  /(?<![\p{L}\p{N}_-])(?:(?:from|at|via|with|using|on|by|in|of|and|or) )?(?:the )?(?:(?:ip|ips|address|addresses|ip address(?:es)?|range|network|subnet) )?$/iu;
const TOGETHER = /^(?: ?[,&+] ?(?:and |or )?| and | or )(?:from )?$/i;

const bare = (token: string): string =>
  token
    .replace(/^\[([^[\]]*)\]$/, "$1")
    .replace(/^[-!]?[[']*(?=[^\]]*$)|['.?!\]]+$/g, "")
    .replace(/'s$/, "");

/** Every address has one of these; few queries do, and looking at every word costs time. */
const HINT = /\d\.[\d*]+\.|:[\da-f]*:/i;

/** Takes out addresses and CIDR ranges. */
export const addresses: Stage = (draft) => {
  if (!HINT.test(draft.text)) return draft;
  const findings: LeftOut[] = [];
  let last = 0;
  for (const match of draft.text.matchAll(TOKEN)) {
    if (!HINT.test(match[0])) continue;
    const text = bare(match[0]);
    const network = text.length <= LONGEST && LIKE_ONE.test(text) ? networkIn(text) : "";
    if (network === "" && !LOOKS_LIKE_ONE.test(text)) continue;
    const at = match.index + match[0].indexOf(text);
    const end = at + text.length;
    const exclusion = exclusionAt(draft, at, last);
    const opening = OPENING.exec(draft.text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
    const listed = last > 0 && TOGETHER.test(draft.text.slice(last, at));
    const start = Math.max(listed ? last : at - opening.length, exclusion?.end ?? 0, last);
    last = end;
    if (network === "") {
      const message = `“${text}” is not an address or a range that exists. Write for example 10.0.0.5 or 10.0.0.0/8.`;
      findings.push({ start, end, exclusion, problems: [{ text, message, suggestions: [] }] });
      continue;
    }
    const ips = [network];
    findings.push({
      start,
      end,
      exclusion,
      values: exclusion === undefined ? { ips } : { notIps: ips },
    });
  }
  return takeWithExclusions(draft, findings);
};

import { createHash } from "node:crypto";

/** What marks every one of them, so that a question finds them all. */
export const MARK = "hostilemark";

const LONG = "w".repeat(3_000);

/** Texts that want to be something else than text, by what they try. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<img src=x onerror="window.hacked='img'">`,
  `</p><script>window.hacked='script'</script><svg onload="window.hacked='svg'">`,
  "<!channel> <!everyone> <@U0BERND> <#C0GENERAL>",
  "<javascript:window.hacked='link'|Sign in> <https://evil.example|Sign in again>",
  "javascript:window.hacked='bare'",
  "\u202egnp.elif\u202c \u2066admin\u2069 zero\u200bwidth \u0000nul",
  "*bold* _italic_ ~gone~ `code` ```block``` > quote :tada: [a](https://evil.example)",
  "<!date^1^{date}|now> &lt;img src=x onerror=window.hacked='entity'&gt; {{7*7}} #{7*7}",
  LONG,
];

const address = (index: number): string => `203.0.113.${index + 1}`;

/** Audit events, one a line, that hold these texts in every place that has room for one. */
export const hostileEvents = (timeMs: number): string =>
  HOSTILE_TEXTS.map((text, index) =>
    JSON.stringify({
      type$: "audit_log::incydr_support_user_access_enabled/1",
      actorId: text,
      actorName: text,
      actorAgent: text,
      actorIpAddress: `${address(index)}, ${text}`,
      timestamp: new Date(timeMs + index).toISOString(),
      actorType: "USER",
      userName: text,
      supportCaseId: text,
      reason: `${MARK} ${text}`,
      [text]: { [text]: [text, text] },
      note: createHash("sha256").update(text).digest("hex"),
    }),
  ).join("\n");

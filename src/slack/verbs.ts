/** Words that are commands when they come first. */
export const VERBS = [
  "help",
  "status",
  "export",
  "watch",
  "watches",
  "unwatch",
  "save",
  "saved",
  "run",
  "access",
] as const;
export type Verb = (typeof VERBS)[number];

/** What this version cannot do yet: what it is, and what to do instead. */
export const NOT_YET: Readonly<Partial<Record<Verb, string>>> = {
  export:
    'I cannot export yet. Whoever runs audit-bot can print every matching event with `npx audit-bot search "QUERY" --json`.',
  access:
    "I cannot show who asked what yet. Whoever runs audit-bot finds who asked, and when, in its log.",
};

export type Request =
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "verb"; readonly verb: Verb; readonly rest: string };

const isVerb = (word: string): word is Verb => VERBS.some((verb) => verb === word);

/**
 * Splits what follows the command's name: a verb if its first word is one, else a query. All but the verb
 * stays as Slack sent it.
 */
export const parseRequest = (typed: string): Request => {
  const text = typed.trim();
  const [, first = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  const word = first.toLowerCase();
  return isVerb(word) ? { kind: "verb", verb: word, rest } : { kind: "search", query: text };
};

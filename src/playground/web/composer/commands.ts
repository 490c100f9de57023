/** A line of the composer's menu. */
export interface CommandOffer {
  /** What follows `/audit`: "" for a search. */
  readonly verb: string;
  /** What to put after it, shown as a stand-in; "" when it needs nothing. */
  readonly hint: string;
  readonly about: string;
}

/** What `/audit` can do. What it only says it cannot do yet is not offered: an offer is a promise. */
export const COMMANDS: readonly CommandOffer[] = [
  { verb: "", hint: "QUERY", about: "Search in your own words" },
  { verb: "help", hint: "", about: "What you can ask" },
  { verb: "status", hint: "", about: "How fresh and complete the log is" },
];

const COMMAND = "/audit";

/** What choosing an offer puts into the composer; ends with a space where more is to be typed. */
export const textOf = ({ verb, hint }: CommandOffer): string =>
  [COMMAND, ...(verb === "" ? [] : [verb]), ...(hint === "" ? [] : [""])].join(" ");

/** What to offer for a text being typed: `/`, `/aud`, `/audit`, `/audit st`; nothing for a query. */
export const offersFor = (text: string): readonly CommandOffer[] => {
  const typed = text.toLowerCase();
  if (typed !== "" && COMMAND.startsWith(typed)) return COMMANDS;
  const [, word] = /^\/audit (\S*)$/.exec(typed) ?? [];
  if (word === undefined) return [];
  return COMMANDS.filter(({ verb }) => verb.startsWith(word));
};

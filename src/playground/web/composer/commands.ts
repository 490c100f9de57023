/** A line of the composer's menu. */
export interface CommandOffer {
  /** What follows `/audit`: "" for a search. */
  readonly verb: string;
  /** What to put after it, shown as a stand-in; "" when it needs nothing. */
  readonly hint: string;
  readonly about: string;
  /** Whether the bot knows the word, but cannot do it in this version. */
  readonly isComing: boolean;
}

const can = (verb: string, hint: string, about: string): CommandOffer => ({
  verb,
  hint,
  about,
  isComing: false,
});

const coming = (verb: string, hint: string, about: string): CommandOffer => ({
  ...can(verb, hint, about),
  isComing: true,
});

/** What `/audit` understands, as the contract of the bot lists it; what works comes first. */
export const COMMANDS: readonly CommandOffer[] = [
  can("", "QUERY", "Search in your own words"),
  can("help", "", "What you can ask"),
  can("status", "", "How fresh and complete the log is"),
  can("save", "NAME QUERY", "Keep a search for later"),
  can("saved", "", "List the saved searches"),
  can("run", "NAME", "Run a saved search"),
  can("watch", "QUERY", "Be told when it happens"),
  can("watches", "", "What is watched, and where it goes"),
  can("unwatch", "NUMBER", "Stop a watch"),
  coming("export", "QUERY", "Get every match as a file"),
  coming("access", "", "Who has asked what"),
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

/** A line of the composer's menu. */
export interface CommandOffer {
  /** What follows `/audit`: "" for a search. */
  readonly verb: string;
  /** What to put after it, shown as a stand-in; "" when it needs nothing. */
  readonly hint: string;
  readonly about: string;
}

/** What `/audit` understands, as the contract of the bot lists it. */
export const COMMANDS: readonly CommandOffer[] = [
  { verb: "", hint: "QUERY", about: "Search in your own words" },
  { verb: "help", hint: "", about: "What you can ask" },
  { verb: "export", hint: "QUERY", about: "Get every match as a file" },
  { verb: "watch", hint: "QUERY", about: "Be told when it happens" },
  { verb: "watches", hint: "", about: "List your watches" },
  { verb: "unwatch", hint: "NAME", about: "Stop a watch" },
  { verb: "save", hint: "NAME QUERY", about: "Keep a search for later" },
  { verb: "saved", hint: "", about: "List the saved searches" },
  { verb: "run", hint: "NAME", about: "Run a saved search" },
  { verb: "status", hint: "", about: "How complete the log is" },
  { verb: "access", hint: "", about: "Who has asked what" },
];

const COMMAND = "/audit";

/** What choosing an offer puts into the composer; ends with a space where more is to be typed. */
export const textOf = ({ verb, hint }: CommandOffer): string =>
  [COMMAND, ...(verb === "" ? [] : [verb]), ...(hint === "" ? [] : [""])].join(" ");

/** What to offer for a text being typed: `/`, `/aud`, `/audit`, `/audit ex`; nothing for a query. */
export const offersFor = (text: string): readonly CommandOffer[] => {
  const typed = text.toLowerCase();
  if (typed !== "" && COMMAND.startsWith(typed)) return COMMANDS;
  const [, word] = /^\/audit (\S*)$/.exec(typed) ?? [];
  if (word === undefined) return [];
  return COMMANDS.filter(({ verb }) => verb.startsWith(word));
};

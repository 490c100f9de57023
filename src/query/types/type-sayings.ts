import { alikeOf } from "./alike.js";

/** What people say where the label has other words, by stems, in any order. */
interface Saying {
  /** All of them must be said. */
  readonly nouns: readonly string[];
  /** One of them must be said; more may. */
  readonly actions: readonly string[];
  /** What may be said besides, and changes nothing. */
  readonly context?: readonly string[];
  readonly labels: readonly string[];
}

const stems = (text: string): readonly string[] => text.split(" ");

const SAYINGS: readonly Saying[] = [
  {
    nouns: ["user"],
    actions: stems("creat add new register onboard invit"),
    labels: ["Add user"],
  },
  {
    nouns: ["user"],
    actions: stems("deactivat disabl offboard suspend block terminat delet remov"),
    labels: ["Deactivate user"],
  },
  { nouns: ["user"], actions: stems("activat enabl unblock"), labels: ["Activate user"] },
  { nouns: ["user"], actions: ["renam"], labels: ["Username change"] },
  {
    nouns: ["role"],
    actions: stems("assign grant giv add receiv"),
    context: stems("user new"),
    labels: ["User roles assigned"],
  },
  {
    nouns: ["role"],
    actions: stems("revok remov tak unassign delet withdraw withdrawn strip lost lose"),
    context: ["user"],
    labels: ["User roles revoked"],
  },
  {
    nouns: stems("support access"),
    actions: stems("on enabl grant giv allow activat open"),
    context: stems("user incydr code42 turn switch"),
    labels: ["Incydr support user access enabled"],
  },
  {
    nouns: stems("support access"),
    actions: stems("off disabl revok remov tak clos deactivat withdraw withdrawn end"),
    context: stems("user incydr code42 turn switch"),
    labels: ["Incydr support user access disabled"],
  },
  {
    nouns: ["secret"],
    actions: stems("reset rotat regenerat"),
    context: stems("api client"),
    labels: ["API client secret reset"],
  },
  {
    nouns: ["restor"],
    actions: [],
    context: stems("file archiv backup device"),
    labels: ["Restore started", "Restore ended"],
  },
  {
    nouns: ["file"],
    actions: ["download"],
    context: stems("forensic search case"),
    labels: ["File download"],
  },
  {
    nouns: stems("file content"),
    actions: stems("delet remov purg eras wip"),
    labels: ["Checksum purged"],
  },
  { nouns: ["login"], actions: [], context: ["console"], labels: ["Console login"] },
  {
    nouns: ["forensic"],
    actions: [],
    context: stems("search query"),
    labels: ["Forensic Search query"],
  },
  {
    nouns: ["departur"],
    actions: [],
    context: stems("date user risk profile chang edit updat"),
    labels: ["Risk profile end date changed"],
  },
  { nouns: ["case"], actions: ["assign"], labels: ["Case assignee changed"] },
  {
    nouns: ["alert"],
    actions: stems("clos open reopen dismiss resolv"),
    labels: ["Alert state changed"],
  },
];

const isNoun = (stem: string, nouns: readonly string[]): boolean =>
  nouns.includes(stem) || alikeOf(stem).some((other) => nouns.includes(other));

const isSaid = (said: readonly string[], { nouns, actions, context = [] }: Saying): boolean => {
  const hasNouns = nouns.every((noun) => said.some((stem) => isNoun(stem, [noun])));
  const hasAction = actions.length === 0 || said.some((stem) => actions.includes(stem));
  return (
    hasNouns &&
    hasAction &&
    said.every((stem) => isNoun(stem, nouns) || actions.includes(stem) || context.includes(stem))
  );
};

const SAID = new Set(
  SAYINGS.flatMap(({ nouns, actions, context = [] }) => [...nouns, ...actions, ...context]),
);

/** Whether a stem is one that people use for a type. */
export const isOfSaying = (stem: string): boolean => SAID.has(stem);

/** The labels behind stems that people use for a type, or undefined. */
export const sayingOf = (said: readonly string[]): readonly string[] | undefined =>
  SAYINGS.find((saying) => isSaid(said, saying))?.labels;

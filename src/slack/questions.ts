import { parseQuery } from "../query/parse-query.js";
import type { ParsedQuery, QueryContext, QueryProblem } from "../query/parsed-query.js";
import type { AuditStore } from "../store/audit-store.js";
import type { Askers, Profile } from "./askers.js";
import {
  addressOf,
  MOST_PEOPLE,
  mentionProblem,
  shownMention,
  tooManyPeople,
} from "./mention-problem.js";
import { findMentions, type Mention, replaceMentions } from "./mentions.js";

/** A question in words, read for whoever asks it. */
export interface Question {
  /** As typed, with people's e-mail addresses in the place of their mentions: it can be read again. */
  readonly text: string;
  readonly parsed: ParsedQuery;
  /** Epoch ms of the moment that it was read at. */
  readonly nowMs: number;
  /** Reads a variant of `text`: the same person, moment and look-ups. */
  readonly read: (variant: string) => ParsedQuery;
  /** Reads `text` as it will be read so many ms later. */
  readonly readAfter: (ms: number) => ParsedQuery;
}

export interface Questions {
  /**
   * Reads a question as somebody typed it, in their time zone. Mentions of people become their e-mail
   * addresses (`users.info`); one that stands for nobody is among the problems.
   * @param typed with Slack's own formatting
   */
  read(userId: string, typed: string): Promise<Question>;
}

type People = ReadonlyMap<string, Profile>;

const USER_ID = /^[UW][A-Z0-9]+$/;

/**
 * Stands for somebody who is not known, so that the words around them mean what they would mean with a
 * name. It is never searched for: there is a problem.
 */
const SOMEBODY = "somebody@mention.invalid";

/** What stands after a colon or a comma belongs to an operator: nothing may close up into its place. */
const isValue = ({ start }: Mention, text: string): boolean =>
  /[:,]\s*"?$/.test(text.slice(Math.max(0, start - 20), start));

/** Channels and `@here` say nothing about events; beside an operator they would be a wrong value. */
const isIgnored = (mention: Mention, text: string): boolean =>
  (mention.kind === "channel" || mention.kind === "everybody") && !isValue(mention, text);

const unique = (problems: readonly QueryProblem[]): readonly QueryProblem[] =>
  problems.filter(
    ({ message }, index) => problems.findIndex((other) => other.message === message) === index,
  );

const problemsOf = (mentions: readonly Mention[], people: People): readonly QueryProblem[] => {
  const isLeft = ({ kind, id }: Mention): boolean => kind === "person" && !people.has(id);
  const left = mentions.filter(isLeft);
  return unique([
    ...mentions
      .filter((mention) => !isLeft(mention) && addressOf(people.get(mention.id)) === null)
      .map((mention) => mentionProblem(mention, people.get(mention.id))),
    ...(left.length === 0 ? [] : [tooManyPeople(left)]),
  ]);
};

/** Reads a text whose mentions have been looked up. */
const readWith = (text: string, people: People, context: QueryContext): ParsedQuery => {
  const mentions = findMentions(text);
  const ignored = mentions.filter((mention) => isIgnored(mention, text));
  const told = mentions.filter((mention) => !isIgnored(mention, text));
  const plain = replaceMentions(text, (mention) =>
    isIgnored(mention, text) ? " " : (addressOf(people.get(mention.id)) ?? SOMEBODY),
  );
  const parsed = parseQuery(plain, context);
  return {
    filter: parsed.filter,
    ignored: [...new Set([...ignored.map((mention) => shownMention(mention)), ...parsed.ignored])],
    problems: [...problemsOf(told, people), ...parsed.problems],
  };
};

export interface QuestionsDeps {
  readonly askers: Askers;
  readonly store: Pick<AuditStore, "typesSeen">;
  /** Epoch ms. */
  readonly clock: () => number;
}

export const createQuestions = ({ askers, store, clock }: QuestionsDeps): Questions => {
  const profileOf = async (id: string): Promise<Profile> =>
    USER_ID.test(id) ? askers.profileOf(id) : { kind: "unknown" };

  const lookUp = async (text: string): Promise<People> => {
    const ids = findMentions(text).flatMap(({ kind, id }) => (kind === "person" ? [id] : []));
    const known = [...new Set(ids)].slice(0, MOST_PEOPLE);
    return new Map(await Promise.all(known.map(async (id) => [id, await profileOf(id)] as const)));
  };

  return {
    async read(userId, typed) {
      const [asker, typesSeen, people] = await Promise.all([
        askers.askerOf(userId),
        store.typesSeen(),
        lookUp(typed),
      ]);
      const context: QueryContext = { nowMs: clock(), zone: asker.zone, typesSeen };
      const text = replaceMentions(
        typed,
        ({ id, written }) => addressOf(people.get(id)) ?? written,
      );
      const read = (variant: string) => readWith(variant, people, context);
      const readAfter = (ms: number) =>
        readWith(text, people, { ...context, nowMs: context.nowMs + ms });
      return { text, parsed: read(text), nowMs: context.nowMs, read, readAfter };
    },
  };
};

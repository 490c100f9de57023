import { type Change, changesOf } from "../changes.js";
import { textOf } from "../empty.js";
import type { AuditEvent } from "../event.js";
import { fieldWord } from "../field-labels.js";
import { createFieldReader } from "./fields.js";
import { listed, nameWord, quoted, withArticle } from "./words.js";

/** A change whose two sides are texts that differ; null is "empty". */
export interface TextChange {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An event's own facts, in the pieces that sentences are made of. */
export interface Telling {
  readonly event: AuditEvent;
  /** Whether actor and affected user are the same. */
  readonly isSelf: boolean;
  readonly changes: readonly TextChange[];
  /** The first value under the first of these names that has one. */
  first(...keys: readonly string[]): string | null;
  all(...keys: readonly string[]): readonly string[];
  /** The affected user as the sentence names them; null where there is none. */
  readonly affected: string | null;
  /** `bob@example.com`, `themselves`, `user 123`, or `a user` where the event does not say. */
  readonly whom: string;
  /** `bob@example.com's profile`, `their own profile`, `a user's profile`. */
  whose(thing: string): string;
  /** `alert rule “Zip files”`, `alert rule 123`, `an alert rule`. */
  thing(noun: string, nameKeys: readonly string[], idKeys?: readonly string[]): string;
  /** The users under these names and the affected user, or `users`. */
  people(...keys: readonly string[]): string;
}

/** The texts of one side of a change, which may be a list. */
export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value.slice(0, 200) : [value])
    .map(textOf)
    .filter((text) => text !== null);

const sideText = (value: unknown): string | null => {
  const texts = textsOf(value).slice(0, 20);
  return texts.length === 0 ? null : texts.join(", ");
};

/** A sentence names three changes and counts the others; a hostile event may hold a million. */
const MOST_CHANGES = 200;

const textChanges = (changes: readonly Change[]): readonly TextChange[] =>
  changes
    .slice(0, MOST_CHANGES)
    .map(({ name, oldValue, newValue }) => ({
      name,
      from: sideText(oldValue),
      to: sideText(newValue),
    }))
    .filter(({ from, to }) => from !== to);

const sameText = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase();

// Names are unique in Code42, and its two kinds of user id (number and UID) may differ for one user.
const isSelfAction = ({ actorName, actorId, affectedUser }: AuditEvent): boolean => {
  if (affectedUser === null) return false;
  return actorName !== null && affectedUser.name !== null
    ? sameText(actorName, affectedUser.name)
    : sameText(actorId, affectedUser.id);
};

const affectedWord = ({ affectedUser }: AuditEvent): string | null => {
  if (affectedUser === null) return null;
  if (affectedUser.name !== null) return nameWord(affectedUser.name);
  return affectedUser.id === null ? null : `user ${nameWord(affectedUser.id)}`;
};

/** Reads an event for its sentence. Never throws, whatever the fields hold. */
export const createTelling = (event: AuditEvent): Telling => {
  const all = createFieldReader(event);
  const first = (...keys: readonly string[]): string | null => all(...keys)[0] ?? null;
  const isSelf = isSelfAction(event);
  const affected = affectedWord(event);
  return {
    event,
    isSelf,
    changes: textChanges(changesOf(event.fields)),
    first,
    all,
    affected,
    whom: isSelf ? "themselves" : (affected ?? "a user"),
    whose: (thing) => (isSelf ? `their own ${thing}` : `${affected ?? "a user"}'s ${thing}`),
    thing: (noun, nameKeys, idKeys = []) => {
      const name = first(...nameKeys);
      if (name !== null) return `${noun} ${quoted(name)}`;
      const id = first(...idKeys);
      return id === null ? withArticle(noun) : `${noun} ${nameWord(id)}`;
    },
    people: (...keys) => {
      const own = affected === null ? [] : [isSelf ? "themselves" : affected];
      const names = all(...keys, "userName")
        .filter((name) => !sameText(name, event.affectedUser?.name ?? null))
        .map(nameWord);
      return own.length + names.length === 0 ? "users" : listed([...own, ...names]);
    },
  };
};

const sides = ({ from, to }: TextChange, word: (value: string) => string): string => {
  if (from === null) return ` to ${word(to ?? "")}`;
  return to === null ? ` from ${word(from)} to nothing` : ` from ${word(from)} to ${word(to)}`;
};

/** ` from “a” to “b”` of the only change; several are told by name. Empty where there is none. */
export const fromTo = (changes: readonly TextChange[], word = quoted): string => {
  const [only, ...others] = changes;
  if (only === undefined) return "";
  if (others.length === 0) return sides(only, word);
  const told = changes.map((change) => `${fieldWord(change.name)}${sides(change, word)}`);
  return ` (${listed(told)})`;
};

/** As `fromTo`, and a change of something else than the thing's own value is named. */
export const changeOf = ({ changes }: Telling, ...own: readonly string[]): string => {
  const [only] = changes;
  const isOwn =
    only !== undefined && ["", "value", ...own].includes(only.name.toLowerCase().replace(/_/g, ""));
  if (changes.length !== 1 || only === undefined || isOwn) return fromTo(changes);
  return ` (${fieldWord(only.name)}${sides(only, quoted)})`;
};

/** What a type's sentence says after the actor: `turned off alert rule “Zip files”`. */
export type Predicate = (telling: Telling) => string;
export type Predicates = Readonly<Record<string, Predicate>>;

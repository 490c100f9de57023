import { normalAddress, shortAddress } from "../../audit/address.js";
import { foldCase } from "../../audit/fold-case.js";
import type { Facet } from "../audit-store.js";
import type { Dictionary } from "./dictionary.js";
import type { Engine } from "./engine.js";
import type { Typed } from "./suggest.js";
import { createTopList } from "./top-list.js";
import type { Counts } from "./totals.js";

type Keys = readonly number[];

interface Member {
  /** In normal form. */
  readonly member: string;
  readonly keys: Keys;
  readonly count: number;
}

const byCount = (a: Member, b: Member): number =>
  b.count - a.count || (a.member < b.member ? -1 : 1);

const countOf = (keys: Keys, counts: Counts): number =>
  keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);

/** The dictionary's members that fit, each with how many events hold it; no statement is run. */
const topMembers = (
  { members }: Dictionary,
  counts: Counts,
  limit: number,
  {
    contains,
    isOffered,
  }: {
    readonly contains: (member: string) => boolean;
    /** Looked at for few members only. */
    readonly isOffered: (member: string, keys: Keys) => boolean;
  },
): readonly Member[] => {
  const top = createTopList(limit, byCount);
  for (const [member, keys] of members) {
    if (!contains(member)) continue;
    const counted = { member, keys, count: countOf(keys, counts) };
    if (counted.count > 0 && top.takes(counted) && isOffered(member, keys)) top.add(counted);
  }
  return top.items;
};

/** A name as it is spelled in the most events that have it in the same way. */
const spelled = (
  { member, keys, count }: Member,
  dictionary: Dictionary,
  counts: Counts,
): Facet => {
  const [key = 0] = [...keys].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  const value = dictionary.textsOf(key).find((text) => foldCase(text) === member) ?? member;
  return { value, count };
};

const suggestSpelled = (
  dictionary: Dictionary,
  counts: Counts,
  { typed, limit }: Typed,
  isOffered: (member: string, keys: Keys) => boolean,
): readonly Facet[] => {
  const wanted = foldCase(typed);
  const contains = (member: string): boolean => member.includes(wanted);
  return topMembers(dictionary, counts, limit, { contains, isOffered }).map((member) =>
    spelled(member, dictionary, counts),
  );
};

export const suggestUsers = ({ dictionaries, totals }: Engine, typed: Typed): readonly Facet[] =>
  suggestSpelled(dictionaries.actor, totals.keys.actor, typed, () => true);

const ID = /^(?:\d+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i;

const isName = (text: string): boolean => !ID.test(text);

/** An id beside a name would offer the same user twice. */
const standsWithoutName = (member: string, texts: readonly string[]): boolean =>
  isName(member) || !texts.some(isName);

export const suggestAffected = ({ dictionaries, totals }: Engine, typed: Typed) => {
  const { affected } = dictionaries;
  const counts = totals.keys.affected;
  return suggestSpelled(affected, counts, typed, (member, keys) =>
    keys.some((key) => counts.has(key) && standsWithoutName(member, affected.textsOf(key))),
  );
};

/** Whether an address, in full and in lower case, has in it what was typed, in any spelling. */
const addressContains = (typed: string): ((member: string) => boolean) => {
  const [wanted, whole] = [typed.toLowerCase(), normalAddress(typed)];
  if (!wanted.includes("::")) return (member) => member.includes(wanted) || member === whole;
  return (member) => member === whole || shortAddress(member)?.includes(wanted) === true;
};

export const suggestAddresses = (
  { dictionaries: { addresses }, totals }: Engine,
  { typed, limit }: Typed,
): readonly Facet[] =>
  topMembers(addresses, totals.keys.addresses, limit, {
    contains: addressContains(typed),
    isOffered: (member) => shortAddress(member) !== undefined,
  }).map(({ member, count }) => ({ value: shortAddress(member) ?? member, count }));

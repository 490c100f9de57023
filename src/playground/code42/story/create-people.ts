import { createParts, type Part, ROLES, type Role } from "./cast.js";
import { between, chance, digits, hex, pick, wholeBetween } from "./choose.js";
import { FIRST_NAMES, LAST_NAMES } from "./names.js";
import { BENGALURU, BERLIN, NEW_YORK, type Office } from "./offices.js";
import type { Person, PersonKind } from "./person.js";
import type { Random } from "./random.js";
import type { TurningPoints } from "./turning-points.js";
import { BROWSERS, IT, SECURITY, TEAMS } from "./workplace.js";

const PEOPLE = 300;
const ANALYSTS = 20;
const ADMINS = 4;
const CONTRACTORS = 12;
/** The last ones, whom the provisioning run adds. */
export const JOINERS = 18;

export type Cast = Readonly<Record<Role, Person>>;

export interface Company {
  readonly people: readonly Person[];
  readonly cast: Cast;
}

const officeOf = (index: number): Office =>
  index % 10 < 4 ? NEW_YORK : index % 10 < 7 ? BERLIN : BENGALURU;

const kindOf = (index: number): PersonKind => {
  if (index < ANALYSTS) return "analyst";
  if (index < ANALYSTS + ADMINS) return "admin";
  return index < ANALYSTS + ADMINS + CONTRACTORS ? "contractor" : "staff";
};

const teamOf = (kind: PersonKind, random: Random) =>
  kind === "analyst" ? SECURITY : kind === "admin" ? IT : pick(random, TEAMS);

/** A part for somebody without a story. */
const extra = (random: Random, kind: PersonKind, office: Office, taken: Set<string>): Part => {
  const { department, titles } = teamOf(kind, random);
  const domain = kind === "contractor" ? "contractor.example" : "example.com";
  for (;;) {
    const firstName = pick(random, FIRST_NAMES[office.city] ?? []);
    const lastName = pick(random, LAST_NAMES[office.city] ?? []);
    const email = `${firstName}.${lastName}@${domain}`.toLowerCase();
    if (taken.has(email)) continue;
    const title = kind === "contractor" ? "Consultant" : pick(random, titles);
    return { firstName, lastName, email, kind, office, department, title };
  }
};

const homeOf = (random: Random, { homeNetwork, homeNetwork6 }: Office): string =>
  chance(random, 0.4)
    ? `${homeNetwork6}:${wholeBetween(random, 1, 9999)}::${hex(random, 3).replace(/^0+/, "") || "1"}`
    : `${homeNetwork}.${wholeBetween(random, 70, 250)}`;

const hire = (random: Random, part: Part, index: number, joinedMs: number): Person => {
  const { role: _role, ...known } = part;
  const { office, firstName, lastName } = part;
  const serial = String(index).padStart(3, "0");
  const isNightOwl = part.role === undefined && chance(random, 0.03);
  return {
    id: `10150709556${digits(random, 5)}${serial}`,
    startHour: between(random, isNightOwl ? 9.5 : 7.6, 10.1),
    isNightOwl,
    worksWeekends: false,
    agent: pick(random, BROWSERS),
    privateAddress: `${office.privateNetwork}.${wholeBetween(random, 0, 15)}.${wholeBetween(random, 2, 250)}`,
    homeAddress: homeOf(random, office),
    deviceName:
      `${firstName}-${lastName.charAt(0)}-${chance(random, 0.5) ? "MBP" : "LT"}${serial}`.toUpperCase(),
    former: null,
    joinedMs,
    leftMs: Number.POSITIVE_INFINITY,
    ...known,
  };
};

const isCast = (found: Partial<Record<Role, Person>>): found is Record<Role, Person> =>
  ROLES.every((role) => found[role] !== undefined);

/** 300 people, the cast first. */
export const createPeople = (random: Random, points: TurningPoints): Company => {
  const parts = [...createParts(points)];
  const taken = new Set(parts.flatMap(({ email, former }) => [email, former?.email ?? email]));
  for (let index = 0; parts.length < PEOPLE; index += 1) {
    const part = extra(random, kindOf(index), officeOf(index), taken);
    taken.add(part.email);
    parts.push(part);
  }
  const found: Partial<Record<Role, Person>> = {};
  const people = parts.map((part, index) => {
    const isJoiner = index >= PEOPLE - JOINERS;
    const joinedMs = isJoiner ? points.provisioningMs : Number.NEGATIVE_INFINITY;
    const person = hire(random, part, index, joinedMs);
    if (part.role !== undefined) found[part.role] = person;
    return person;
  });
  if (!isCast(found)) throw new RangeError("Somebody of the cast is missing");
  return { people, cast: found };
};

import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { type Filter, filterSchema } from "../../src/audit/filter.js";
import { createRandom } from "./generate-events.js";

type Pick = (below: number) => number;

/** Most of the people and addresses that are watched do nothing in a given while. */
const PEOPLE = 3_000;

const RARE = EVENT_TYPES.slice(40);

const anyType = (pick: Pick): string => EVENT_TYPES[pick(EVENT_TYPES.length)]?.label ?? "";
const rareType = (pick: Pick): string => RARE[pick(RARE.length)]?.label ?? "";
const rareCategory = (pick: Pick): string => RARE[pick(RARE.length)]?.category ?? "";
const user = (pick: Pick): string => `user${pick(PEOPLE)}@example.com`;

/** What people watch, by how often they do: something rare, or something of somebody. */
const KINDS: readonly (readonly [number, (pick: Pick) => Partial<Filter>])[] = [
  [16, (pick) => ({ eventTypes: [rareType(pick), rareType(pick)] })],
  [6, (pick) => ({ categories: [rareCategory(pick)], users: ["*admin*", `svc-${pick(20)}*`] })],
  [
    6,
    (pick) => ({ eventTypes: [rareType(pick)], notUsers: [user(pick)], notIps: ["203.0.0.0/18"] }),
  ],
  [14, (pick) => ({ eventTypes: [anyType(pick), anyType(pick)], users: [user(pick)] })],
  [14, (pick) => ({ users: [user(pick), user(pick)] })],
  [8, (pick) => ({ users: [`*@contractor${pick(PEOPLE)}.com`], userTypes: ["USER"] })],
  [4, (pick) => ({ users: [`user${100 + pick(PEOPLE)}*`], notEventTypes: ["Console login"] })],
  [8, (pick) => ({ affectedUsers: [user(pick)] })],
  [6, (pick) => ({ ips: [`203.0.${pick(250)}.${pick(250)}`] })],
  [6, (pick) => ({ ips: [`203.${pick(250)}.${pick(250)}.0/24`, "2001:db8::/32"] })],
  [3, (pick) => ({ resourceIds: [String(9_000_000 + pick(PEOPLE))] })],
  [3, (pick) => ({ userTypes: ["SUPPORT_USER"], eventTypes: [rareType(pick)] })],
  [4, (pick) => ({ eventTypes: ["Forensic Search query"], text: [`plan-${pick(PEOPLE)}.xlsx`] })],
  [2, (pick) => ({ text: [`secret-project-${pick(PEOPLE)}`] })],
];

const TOTAL = KINDS.reduce((sum, [weight]) => sum + weight, 0);

/** Filters of `count` watches of one company: types, people, addresses and words, as people mix them. */
export const generateWatches = (count: number): readonly Filter[] => {
  const random = createRandom(7);
  const pick: Pick = (below) => Math.floor(random() * below);
  return Array.from({ length: count }, () => {
    let rest = pick(TOTAL);
    const kind = KINDS.find(([weight]) => {
      rest -= weight;
      return rest < 0;
    });
    return filterSchema.parse(kind?.[1](pick));
  });
};

import { nearestOf } from "../spelling/misspellings.js";

const OPERATORS = [
  "user",
  "affected",
  "type",
  "category",
  "usertype",
  "ip",
  "resource",
  "on",
  "from",
  "since",
  "after",
  "before",
  "to",
  "until",
  "text",
] as const;

export type OperatorName = (typeof OPERATORS)[number];

const DATE_OPERATORS = ["on", "from", "since", "after", "before", "to", "until"] as const;

export type DateOperatorName = (typeof DATE_OPERATORS)[number];

const EXCLUDING: ReadonlySet<string> = new Set(["user", "type", "category", "ip"]);

/** What other tools call the same thing. */
const ELSEWHERE: ReadonlyMap<string, OperatorName> = new Map(
  Object.entries({
    actor: "user",
    by: "user",
    username: "user",
    who: "user",
    email: "user",
    target: "affected",
    affects: "affected",
    event: "type",
    eventtype: "type",
    event_type: "type",
    action: "type",
    group: "category",
    actortype: "usertype",
    actor_type: "usertype",
    user_type: "usertype",
    address: "ip",
    ipaddress: "ip",
    ip_address: "ip",
    id: "resource",
    date: "on",
    day: "on",
    when: "on",
    start: "from",
    end: "to",
    till: "until",
    contains: "text",
    search: "text",
    q: "text",
  } satisfies Record<string, OperatorName>),
);

const names: ReadonlySet<string> = new Set(OPERATORS);
const dates: ReadonlySet<string> = new Set(DATE_OPERATORS);

export const isOperator = (name: string): name is OperatorName => names.has(name);

export const isDateOperator = (name: OperatorName): name is DateOperatorName => dates.has(name);

export const canExclude = (name: OperatorName): boolean => EXCLUDING.has(name);

/** The operators that may have been meant, best first, as they are typed. */
export const operatorsNear = (name: string): readonly string[] => {
  const elsewhere = ELSEWHERE.get(name);
  const farthest = Math.max(1, Math.min(3, Math.floor(name.length / 2)));
  const near = nearestOf(name, OPERATORS, { count: 3, farthest });
  return [...new Set([...(elsewhere === undefined ? [] : [elsewhere]), ...near])].map(
    (operator) => `${operator}:`,
  );
};

import { chance, pick } from "./choose.js";
import { nameAt, type Person } from "./person.js";
import type { Random } from "./random.js";

/** The fields of an event that say who did it; `undefined` leaves the key out. */
export interface ActorFields {
  readonly actorId: string | null | undefined;
  readonly actorName: string | null | undefined;
  readonly actorAgent: string | null | undefined;
  readonly actorIpAddress: string | null | undefined;
  readonly actorType: string | null | undefined;
}

/** Somebody or something that does things, as the log knows them at a time. */
export type Actor = (timeMs: number, random: Random) => ActorFields;

export type Place = "office" | "proxy" | "home";

/** The log's four ways to say nothing. */
export const nothing = (random: Random): string | null | undefined =>
  chance(random, 0.25) ? undefined : pick(random, [null, "", "null"]);

const addressAt = (person: Person, place: Place): string => {
  const { office, privateAddress, homeAddress } = person;
  const [first = "", second = first] = office.publicAddresses;
  const ownAddress = Number(person.id.slice(-1)) % 2 === 0 ? first : second;
  if (place === "home") return homeAddress;
  return place === "proxy" ? `${privateAddress}, ${ownAddress}` : ownAddress;
};

/** One of the company, under the name that they have at the time. */
export const asPerson =
  (person: Person, place: Place = "office"): Actor =>
  (timeMs) => ({
    actorId: person.id,
    actorName: nameAt(person, timeMs),
    actorAgent: person.agent,
    actorIpAddress: addressAt(person, place),
    actorType: "USER",
  });

/** Somebody so new that their type is not known yet. */
export const asNewcomer =
  (person: Person): Actor =>
  (timeMs, random) => ({
    ...asPerson(person)(timeMs, random),
    actorType: chance(random, 0.5) ? "UNKNOWN" : nothing(random),
  });

/** Code42's support engineers, under the name that the vendor gives them. */
export const asSupport: Actor = () => ({
  actorId: "912249223544676521",
  actorName: "marvin@code42.com",
  actorAgent:
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
  actorIpAddress: "198.51.100.90",
  actorType: "SUPPORT_USER",
});

/** Code42 itself. */
export const asSystem: Actor = (_timeMs, random) => ({
  actorId: "thwlhuOyiq2svbdcqfmm2demndi",
  actorName: "SYSTEM",
  actorAgent: nothing(random),
  actorIpAddress: nothing(random),
  actorType: "SYSTEM",
});

/** The directory that adds and updates users. */
export const asProvisioning: Actor = (_timeMs, random) => ({
  actorId: "1015070955620019001",
  actorName: "azure_1234@cloud.code42.com",
  actorAgent: nothing(random),
  actorIpAddress: "203.0.113.200",
  actorType: "USER",
});

/** The first intake of users, which nobody did. */
export const asNobody: Actor = (_timeMs, random) => ({
  actorId: nothing(random),
  actorName: nothing(random),
  actorAgent: nothing(random),
  actorIpAddress: nothing(random),
  actorType: nothing(random),
});

export interface ApiClient {
  readonly id: string;
  readonly name: string;
  readonly agent: string;
  readonly address: string;
}

/** The programs that use the API every day. */
export const API_CLIENTS = {
  siem: {
    id: "key-42-5d0e7b92",
    name: "SIEM export",
    agent: "splunk-incydr-addon/1.4.2",
    address: "192.0.2.210",
  },
  onboarding: {
    id: "key-42-3f6c0a51",
    name: "Onboarding script",
    agent: "incydr-sdk-python/2.6",
    address: "10.12.40.11",
  },
  access: {
    id: "key-42-a71c94d0",
    name: "Access requests",
    agent: "incydr-sdk-python/2.6",
    address: "2001:db8:12:40::5",
  },
} as const satisfies Readonly<Record<string, ApiClient>>;

/** A program with an API client of its own. */
export const asApiClient =
  ({ id, name, agent, address }: ApiClient): Actor =>
  () => ({
    actorId: id,
    actorName: name,
    actorAgent: agent,
    actorIpAddress: address,
    actorType: "API_CLIENT",
  });

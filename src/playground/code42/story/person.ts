import type { Office } from "./offices.js";

export type PersonKind = "staff" | "analyst" | "admin" | "contractor";

export interface Person {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Also the username; `nameAt` knows the one before a rename. */
  readonly email: string;
  readonly former: { readonly email: string; readonly untilMs: number } | null;
  readonly kind: PersonKind;
  readonly office: Office;
  readonly department: string;
  readonly title: string;
  /** When the day's work begins, in hours after midnight, local. */
  readonly startHour: number;
  /** Comes back to work in the late evening. */
  readonly isNightOwl: boolean;
  readonly worksWeekends: boolean;
  readonly agent: string;
  readonly privateAddress: string;
  readonly homeAddress: string;
  readonly deviceName: string;
  /** Epoch ms; -Infinity for most. */
  readonly joinedMs: number;
  /** Epoch ms; Infinity for most. */
  readonly leftMs: number;
}

/** The username at a time. */
export const nameAt = ({ email, former }: Person, timeMs: number): string =>
  former !== null && timeMs < former.untilMs ? former.email : email;

/** The fields of an event that affects this person. */
export const affecting = (person: Person, timeMs: number) => ({
  userId: person.id,
  userName: nameAt(person, timeMs),
});

/** "Alice Moreno" */
export const fullName = ({ firstName, lastName }: Person): string => `${firstName} ${lastName}`;

/** Whether they are with the company at a time, epoch ms. */
export const isEmployedAt = ({ joinedMs, leftMs }: Person, timeMs: number): boolean =>
  joinedMs <= timeMs && timeMs < leftMs;

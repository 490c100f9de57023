import { BENGALURU, BERLIN, NEW_YORK, type Office } from "./offices.js";
import type { PersonKind } from "./person.js";
import type { TurningPoints } from "./turning-points.js";

/** The people whom the stories are about. */
export const ROLES = [
  "alice",
  "bernd",
  "chitra",
  "bob",
  "supportAdmin",
  "weekendAdmin",
  "departed",
  "departing",
  "contractor",
  "teamAdmin",
] as const;
export type Role = (typeof ROLES)[number];

/** Somebody with a name of their own; whatever is left out is chosen like everybody's. */
export interface Part {
  readonly role?: Role;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly kind: PersonKind;
  readonly office: Office;
  readonly department: string;
  readonly title: string;
  readonly worksWeekends?: boolean;
  readonly homeAddress?: string;
  readonly former?: { readonly email: string; readonly untilMs: number };
  readonly leftMs?: number;
}

const PEOPLE: readonly Part[] = [
  {
    role: "alice",
    firstName: "Alice",
    lastName: "Moreno",
    email: "alice@example.com",
    kind: "admin",
    office: NEW_YORK,
    department: "Security",
    title: "Head of Insider Risk",
    worksWeekends: true,
  },
  {
    role: "bernd",
    firstName: "Bernd",
    lastName: "Vogel",
    email: "bernd@example.com",
    kind: "analyst",
    office: BERLIN,
    department: "Security",
    title: "Senior Security Analyst",
  },
  {
    role: "chitra",
    firstName: "Chitra",
    lastName: "Nair",
    email: "chitra@example.com",
    kind: "staff",
    office: BENGALURU,
    department: "Finance",
    title: "Financial Analyst",
  },
  {
    role: "bob",
    firstName: "Bob",
    lastName: "Calloway",
    email: "bob@example.com",
    kind: "analyst",
    office: NEW_YORK,
    department: "Security",
    title: "Security Analyst",
    homeAddress: "198.51.100.124",
  },
  {
    role: "supportAdmin",
    firstName: "Olivia",
    lastName: "Grant",
    email: "olivia.grant@example.com",
    kind: "admin",
    office: NEW_YORK,
    department: "IT",
    title: "IT Administrator",
  },
  {
    role: "weekendAdmin",
    firstName: "Meera",
    lastName: "Iyer",
    email: "meera.iyer@example.com",
    kind: "admin",
    office: BENGALURU,
    department: "IT",
    title: "IT Administrator",
  },
  {
    role: "departing",
    firstName: "Tomas",
    lastName: "Novotny",
    email: "tomas.novotny@example.com",
    kind: "analyst",
    office: BERLIN,
    department: "Security",
    title: "Security Analyst",
  },
  {
    role: "contractor",
    firstName: "Dan",
    lastName: "Whitlock",
    email: "dan@contractor.example",
    kind: "contractor",
    office: NEW_YORK,
    department: "Research",
    title: "Consultant",
    homeAddress: "2001:db8:4::17",
  },
  {
    role: "teamAdmin",
    firstName: "Samuel",
    lastName: "Osei",
    email: "samuel.osei@example.com",
    kind: "admin",
    office: NEW_YORK,
    department: "IT",
    title: "Systems Engineer",
  },
];

const renamed = (
  name: readonly [first: string, last: string, formerEmail: string],
  rest: Pick<Part, "kind" | "office" | "department" | "title">,
  untilMs: number | undefined,
): Part => ({
  firstName: name[0],
  lastName: name[1],
  email: `${name[0]}.${name[1]}@example.com`.toLowerCase(),
  former: { email: name[2], untilMs: untilMs ?? 0 },
  ...rest,
});

const staff = (office: Office, department: string, title: string) =>
  ({ kind: "staff", office, department, title }) as const;

/** Everybody with a part, in an order that never changes. */
export const createParts = ({ departureMs, renamesMs }: TurningPoints): readonly Part[] => [
  ...PEOPLE,
  {
    role: "departed",
    firstName: "Viktor",
    lastName: "Horvat",
    email: "viktor.horvat@example.com",
    kind: "analyst",
    office: BERLIN,
    department: "Security",
    title: "Insider Risk Analyst",
    leftMs: departureMs,
  },
  renamed(
    ["Sofia", "Berg", "sofia.lindgren@example.com"],
    staff(NEW_YORK, "Legal", "Counsel"),
    renamesMs[0],
  ),
  renamed(
    ["Aylin", "Krause", "aylin.demir@example.com"],
    staff(BERLIN, "Sales", "Account Executive"),
    renamesMs[1],
  ),
  renamed(
    ["Jonas", "Brandt", "jonas.brandt@contractor.example"],
    staff(BERLIN, "Engineering", "Software Engineer"),
    renamesMs[2],
  ),
  renamed(
    ["Grace", "Hopwood", "grace@example.com"],
    staff(NEW_YORK, "Research", "Researcher"),
    renamesMs[3],
  ),
  renamed(
    ["Kavya", "Menon", "kavya.rao@example.com"],
    staff(BENGALURU, "Engineering", "Senior Engineer"),
    renamesMs[4],
  ),
];

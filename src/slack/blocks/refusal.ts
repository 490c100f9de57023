import type { Role } from "../access.js";

const MOST_NAMED = 5;
const TO_DO: Readonly<Record<Role, string>> = {
  viewer: "search the audit log",
  exporter: "export from the audit log",
  admin: "manage audit-bot",
};
const VARIABLES: Readonly<Record<Role, string>> = {
  viewer: "AUDIT_VIEWERS",
  exporter: "AUDIT_EXPORTERS",
  admin: "AUDIT_ADMINS",
};

export interface Refusal {
  readonly userId: string;
  readonly role: Role;
  /** A user group could not be looked up. */
  readonly uncertain: boolean;
  /** The configured list of admins. */
  readonly admins: readonly string[];
}

const mentionsOf = (admins: readonly string[]): readonly string[] => [
  ...admins.filter((id) => /^[UW][A-Z0-9]+$/.test(id)).map((id) => `<@${id}>`),
  ...admins.filter((id) => /^S[A-Z0-9]+$/.test(id)).map((id) => `<!subteam^${id}>`),
];

const UNCERTAIN =
  "Slack could not tell me your user groups just now. If you were given access by group, try again in a minute.";

export interface NotInCharge extends Pick<Refusal, "uncertain" | "admins"> {
  /** The watch's. */
  readonly number: number;
  /** Slack user id; null: built in. */
  readonly ownerId: string | null;
  /** What is refused: `mute`. */
  readonly deed: string;
}

/** Says who may do something about a watch. */
export const notInChargeWords = (refused: NotInCharge): string => {
  const { number, ownerId, deed, uncertain, admins } = refused;
  const named = mentionsOf(admins).slice(0, MOST_NAMED).join(" or ");
  const admin = named === "" ? "an admin" : `an admin (${named})`;
  const who =
    ownerId === null
      ? `it is built in, so only ${admin} can`
      : `only its owner <@${ownerId}> or ${admin} can`;
  return [`You cannot ${deed} watch #${number}: ${who}.`, ...(uncertain ? [UNCERTAIN] : [])].join(
    "\n",
  );
};

/** Says whom to ask and what to hand over, and nothing else. */
export const refusalWords = ({ userId, role, uncertain, admins }: Refusal): string => {
  const named = mentionsOf(admins).slice(0, MOST_NAMED).join(" or ");
  const whom = named === "" ? `whoever runs audit-bot to add you to \`${VARIABLES[role]}\`` : named;
  return [
    `You may not ${TO_DO[role]}. Ask ${whom}, and give them your Slack ID: \`${userId}\`.`,
    ...(uncertain ? [UNCERTAIN] : []),
  ].join("\n");
};

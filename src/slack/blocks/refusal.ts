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

/** Says whom to ask and what to hand over, and nothing else. */
export const refusalWords = ({ userId, role, uncertain, admins }: Refusal): string => {
  const named = mentionsOf(admins).slice(0, MOST_NAMED).join(" or ");
  const whom = named === "" ? `whoever runs audit-bot to add you to \`${VARIABLES[role]}\`` : named;
  return [
    `You may not ${TO_DO[role]}. Ask ${whom}, and give them your Slack ID: \`${userId}\`.`,
    ...(uncertain
      ? [
          "Slack could not tell me your user groups just now. If you were given access by group, try again in a minute.",
        ]
      : []),
  ].join("\n");
};

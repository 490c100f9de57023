import { labelOf, typesOfCategory } from "../audit/catalogue.js";
import { everything, type Filter } from "../audit/filter.js";
import { toQueryText } from "../audit/filter-query.js";
import type { Severity, Watch, WatchSettings } from "../state/alerts/watch.js";
import { newWatch } from "./new-watch.js";

/** The built-in watch whose message follows a whole window of support access. */
export const SUPPORT_WATCH_ID = "builtin:support-access";

interface BuiltIn {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** API names. */
  readonly types: readonly string[];
}

const GROUP_MINUTES = 5;

/** Everything in a category that gives something away; `account_name_added` and its like. */
const addedIn = (category: string): readonly string[] =>
  typesOfCategory(category).filter((name) => name.endsWith("_added"));

const SUPPORT_TYPE = "incydr_support_user_access_enabled";

/** Privileged changes that somebody should hear of, by what they endanger. */
const BUILT_IN: readonly BuiltIn[] = [
  {
    id: SUPPORT_WATCH_ID,
    title: "Support access enabled",
    severity: "high",
    types: [SUPPORT_TYPE],
  },
  {
    id: "builtin:roles",
    title: "Roles assigned or revoked",
    severity: "high",
    types: ["user_roles_assigned", "user_roles_revoked"],
  },
  {
    id: "builtin:api-clients",
    title: "API clients created, given permissions or a new secret",
    severity: "high",
    types: ["api_client_created", "api_client_permissions_assigned", "api_client_secret_reset"],
  },
  {
    id: "builtin:identity",
    title: "Identity providers, federations and SCIM changed",
    severity: "high",
    types: typesOfCategory("Identity management"),
  },
  {
    id: "builtin:alert-rules",
    title: "Alert rules disabled or deleted",
    severity: "medium",
    types: ["alert_rule_disabled", "alert_rule_deleted"],
  },
  {
    id: "builtin:trusted-activity",
    title: "Trusted activity added",
    severity: "medium",
    types: addedIn("Trusted activity"),
  },
  {
    id: "builtin:watchlist-exclusions",
    title: "Users excluded from watchlists",
    severity: "medium",
    types: ["excluded_users_added_to_watchlist_definition"],
  },
  {
    id: "builtin:purges",
    title: "Files and paths purged",
    severity: "medium",
    types: ["checksum_purged", "path_purged"],
  },
];

const filterOf = ({ types }: BuiltIn): Filter => ({
  ...everything,
  eventTypes: types.map(labelOf),
});

/**
 * Whether a watch's messages follow windows of support access: the built-in one's do, unless somebody has
 * made it ask for something else.
 */
export const followsSupportAccess = ({ id, filter }: Pick<Watch, "id" | "filter">): boolean =>
  id === SUPPORT_WATCH_ID && filter.eventTypes.join() === labelOf(SUPPORT_TYPE);

const settingsOf = (builtIn: BuiltIn, channelId: string): WatchSettings => {
  const filter = filterOf(builtIn);
  return {
    query: toQueryText(filter),
    filter,
    destination: { kind: "channel", channelId },
    severity: builtIn.severity,
    detail: "full",
    groupMinutes: GROUP_MINUTES,
    mention: [],
    quiet: null,
    escalation: null,
    schedule: null,
    supportWarning: builtIn.id === SUPPORT_WATCH_ID ? { afterHours: 24, zone: "UTC" } : null,
  };
};

/**
 * The built-in watches as they must be from now on, where that is different: new ones, and those that
 * come back, watch from now on; without a channel they are off. What somebody has edited or paused
 * stays; those that nobody has edited follow the setting.
 * @param channelId `AUDIT_ALERT_CHANNEL`
 */
export const changedBuiltIns = (
  watches: readonly Watch[],
  channelId: string | null,
  nowMs: number,
): readonly Watch[] => {
  let number = Math.max(0, ...watches.map((watch) => watch.number));
  return BUILT_IN.flatMap((builtIn): readonly Watch[] => {
    const before = watches.find(({ id }) => id === builtIn.id);
    if (channelId === null) {
      return before === undefined || before.deletedMs !== null
        ? []
        : [{ ...before, deletedMs: nowMs }];
    }
    if (before === undefined) {
      number += 1;
      const { id, title } = builtIn;
      return [
        newWatch(settingsOf(builtIn, channelId), { id, title, number, ownerId: null }, nowMs),
      ];
    }
    const destination = { kind: "channel" as const, channelId };
    const isEdited = before.updatedMs !== before.createdMs;
    if (before.deletedMs !== null) {
      const kept = isEdited ? {} : { destination };
      return [{ ...before, ...kept, deletedMs: null, activeFromMs: nowMs }];
    }
    const isThere =
      before.destination.kind === "channel" && before.destination.channelId === channelId;
    return isEdited || isThere ? [] : [{ ...before, destination }];
  });
};

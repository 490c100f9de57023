import { asPerson, asSystem } from "../actor.js";
import { dateText } from "../calendar.js";
import { between, pick, uuid, wholeBetween } from "../choose.js";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../durations.js";
import { searchFields } from "../everyday/search-request.js";
import { affecting } from "../person.js";
import { fileFields, RULES, WATCHLISTS } from "../things.js";
import type { Story } from "./story.js";

/** How many evenings before the last day it goes on. */
const EVENINGS = 14;

/** An analyst who leaves takes files along, evening by evening, until the last day. */
export const departingAnalyst: Story = ({ write }, { cast, points, people }, random) => {
  const { departed, alice, bernd, supportAdmin } = cast;
  const { departureMs } = points;
  const zone = departed.office.zone;
  const atHome = asPerson(departed, "home");
  const user = affecting(departed, departureMs);
  const owners = people.filter(
    ({ department, joinedMs }) => department === "Research" && joinedMs < 0,
  );

  write("risk_profile_end_date_changed", departureMs - 13 * DAY_MS - 6 * HOUR_MS, asPerson(alice), {
    ...user,
    oldEndDate: "",
    newEndDate: dateText(departureMs, zone),
  });
  for (let daysBefore = EVENINGS; daysBefore >= 1; daysBefore -= 1) {
    // From half past seven on; the last day ends at half past five.
    const eveningMs = departureMs - daysBefore * DAY_MS + 2 * HOUR_MS;
    write("logged_in", eveningMs, atHome);
    write("search_issued", eveningMs + 2 * MINUTE_MS, atHome, searchFields(random));
    for (let left = wholeBetween(random, 14, 32); left > 0; left -= 1) {
      const timeMs = eveningMs + between(random, 0.1, 3.4) * HOUR_MS;
      const owner = pick(random, owners);
      write("file_download", timeMs, atHome, {
        ...fileFields(random),
        ...affecting(owner, timeMs),
        deviceName: owner.deviceName,
      });
    }
  }
  const watchedMs = departureMs - 4 * DAY_MS - 7 * HOUR_MS;
  write("included_users_added_to_watchlist_definition", watchedMs, asPerson(bernd), {
    ...WATCHLISTS.departing,
    userNames: [user.userName],
    userIds: [user.userId],
  });
  write("risk_factor_added", watchedMs + 3 * MINUTE_MS, asPerson(bernd), {
    ...user,
    watchlistType: WATCHLISTS.departing.watchlistType,
    riskFactors: ["Flight risk", "Elevated access"],
  });
  write("alert_state_changed", watchedMs + 25 * MINUTE_MS, asPerson(bernd), {
    alertId: uuid(random),
    alertName: RULES.zipToCloud.alertRuleName,
    alertRuleId: RULES.zipToCloud.alertRuleId,
    ...user,
    oldState: "OPEN",
    newState: "IN_PROGRESS",
  });
  const leaving = asPerson(supportAdmin);
  const role = { ...user, roleNames: ["Insider Risk Analyst"] };
  write("user_roles_revoked", departureMs, leaving, role);
  write("user_deactivated", departureMs + MINUTE_MS, leaving, user);
  write("user_removed_from_watchlist_membership", departureMs + 20 * MINUTE_MS, asSystem, {
    ...WATCHLISTS.privileged,
    ...user,
  });
};

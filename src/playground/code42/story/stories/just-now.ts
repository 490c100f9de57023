import { API_CLIENTS, asApiClient, asPerson } from "../actor.js";
import { DAY_MS, MINUTE_MS } from "../durations.js";
import { searchFields } from "../everyday/search-request.js";
import { affecting } from "../person.js";
import type { Story } from "./story.js";

/** What has just happened whatever the hour, so that questions about today find something. */
export const justNow: Story = ({ write }, { cast, nowMs }, random) => {
  const { alice, bob, bernd } = cast;
  const access = asApiClient(API_CLIENTS.access);
  write("logged_in", nowMs - 31 * MINUTE_MS, asPerson(alice, "home"));
  write("user_roles_assigned", nowMs - 6 * MINUTE_MS, access, {
    ...affecting(bob, nowMs),
    roleNames: ["Insider Risk Respond"],
    requestId: "REQ-20417",
    approvedBy: bernd.email,
  });
  write("search_issued", nowMs - 3 * MINUTE_MS, asPerson(alice, "home"), {
    ...searchFields(random, cast.departing.email),
    success: true,
    resultCount: 38,
  });
  write("risk_profile_end_date_changed", nowMs - 2 * DAY_MS, asPerson(alice, "home"), {
    ...affecting(cast.departing, nowMs),
    oldEndDate: "",
    newEndDate: new Date(nowMs + 19 * DAY_MS).toISOString().slice(0, 10),
  });
};

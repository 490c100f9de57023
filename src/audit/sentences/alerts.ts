import { changeOf, fromTo, type Predicate, type Predicates, type Telling } from "./telling.js";
import { watchlistOf } from "./watchlists.js";
import { constantWord, quoted } from "./words.js";

const rule = ({ thing }: Telling): string =>
  thing("alert rule", ["ruleName", "alertRuleName", "name"], ["ruleId", "alertRuleId", "id"]);

const alert = ({ thing }: Telling): string =>
  thing("alert", ["alertName", "ruleName", "name"], ["alertId", "id"]);

const ruleIs =
  (done: string): Predicate =>
  (telling) =>
    `${done} ${rule(telling)}`;

const members = ({ people }: Telling): string =>
  people("userNames", "usernames", "users", "usersUsername", "usersName", "userIds");

const stateWord = (state: string): string => quoted(constantWord(state));

const newState = (telling: Telling): string => {
  if (telling.changes.length > 0) return fromTo(telling.changes, stateWord);
  const state = telling.first("state", "alertState", "status");
  return state === null ? "" : ` to ${stateWord(state)}`;
};

export const alerts: Predicates = {
  alert_note_edited: (telling) => `edited the note on ${alert(telling)}`,
  alert_rule_created: ruleIs("created"),
  alert_rule_deleted: ruleIs("deleted"),
  alert_rule_disabled: ruleIs("turned off"),
  alert_rule_edited: (telling) => `edited ${rule(telling)}${changeOf(telling)}`,
  alert_rule_enabled: ruleIs("turned on"),
  alert_state_changed: (telling) => `changed the state of ${alert(telling)}${newState(telling)}`,
  all_users_removed_from_alert_rule: ruleIs("removed all users from"),
  users_added_to_alert_rule: (telling) => `added ${members(telling)} to ${rule(telling)}`,
  users_removed_from_alert_rule: (telling) => `removed ${members(telling)} from ${rule(telling)}`,
  watchlist_removed_from_alert_rule: (telling) =>
    `removed ${watchlistOf(telling)} from ${rule(telling)}`,
};

import { distance } from "fastest-levenshtein";
import type { Environment } from "./read-environment.js";
import { SETTING_NAMES } from "./setting-names.js";

const OURS = /^(?:AUDIT|CODE42|SLACK|SPLUNK|SYSLOG)_/;

// Further away than this it is more likely a variable of some other program.
const MOST_EDITS = 3;

/**
 * A warning for each variable that looks like a misspelled setting:
 * `SLACK_BOT_TOKN is not a setting. Did you mean SLACK_BOT_TOKEN?`
 */
export const warnOfNearMisses = (environment: Environment): readonly string[] => {
  const known = new Set<string>(SETTING_NAMES);
  return Object.keys(environment)
    .filter((name) => !known.has(name) && OURS.test(name.toUpperCase()))
    .flatMap((name) => {
      const [nearest] = SETTING_NAMES.map((setting) => ({
        setting,
        edits: distance(name.toUpperCase(), setting),
      })).sort((a, b) => a.edits - b.edits);
      if (nearest === undefined || nearest.edits > MOST_EDITS) return [];
      return [`${name} is not a setting. Did you mean ${nearest.setting}?`];
    })
    .sort();
};

import { distance } from "fastest-levenshtein";
import type { Environment } from "./read-environment.js";
import { SETTING_NAMES, type SettingName } from "./setting-names.js";

const OURS = /^(?:AUDIT|CODE42|SLACK|SPLUNK|SYSLOG)_/;

// Further away than this it is more likely a variable of some other program.
const MOST_EDITS = 3;

/** A variable that looks like a misspelled setting. */
export interface NearMiss {
  readonly name: string;
  readonly setting: SettingName;
}

/** Variables that look like misspelled settings, in alphabetical order. */
export const nearMissesOf = (environment: Environment): readonly NearMiss[] => {
  const known = new Set<string>(SETTING_NAMES);
  return Object.keys(environment)
    .filter((name) => !known.has(name) && OURS.test(name.toUpperCase()))
    .sort()
    .flatMap((name) => {
      const [nearest] = SETTING_NAMES.map((setting) => ({
        setting,
        edits: distance(name.toUpperCase(), setting),
      })).sort((a, b) => a.edits - b.edits);
      if (nearest === undefined || nearest.edits > MOST_EDITS) return [];
      return [{ name, setting: nearest.setting }];
    });
};

/** `SLACK_BOT_TOKN is not a setting. Did you mean SLACK_BOT_TOKEN?` */
export const renderNearMiss = ({ name, setting }: NearMiss): string =>
  `${name} is not a setting. Did you mean ${setting}?`;

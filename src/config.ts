import { combinationProblems, isWithoutSlack } from "./config/combinations.js";
import { type Config, toConfig } from "./config/config.js";
import { nearMissesOf, renderNearMiss } from "./config/near-misses.js";
import { parseSettings } from "./config/parse-settings.js";
import { withPlaygroundDefaults } from "./config/playground-defaults.js";
import { type Environment, readEnvironment, settingTextsOf } from "./config/read-environment.js";
import { SettingsError } from "./config/setting-error.js";
import type { SettingName } from "./config/setting-names.js";
import type { Settings } from "./config/settings-schema.js";
import { startWarnings } from "./config/start-warnings.js";
import type { StoreSetting } from "./config/store-setting.js";

export type {
  AccessSettings,
  Code42Settings,
  Config,
  LogLevel,
  SlackSettings,
  SyncSettings,
} from "./config/config.js";
export { renderProblem, SettingsError } from "./config/setting-error.js";
export type { StoreFiles, StoreSetting } from "./config/store-setting.js";

/**
 * Reads all settings from the environment and from the `.env` file of the working directory.
 * @throws SettingsError with every problem at once; no message holds a setting's value
 */
export const readConfig = (environment: Environment, directory: string): Config => {
  const all = readEnvironment(environment, directory);
  const nearMisses = nearMissesOf(all);
  const given = settingTextsOf(all);
  const isPlayground = isWithoutSlack(given, nearMisses);
  const texts = isPlayground ? withPlaygroundDefaults(given) : given;
  const warnings = nearMisses.map(renderNearMiss);
  const problems = combinationProblems(texts, isPlayground);
  const settings = parseSettings({ texts, directory, problems, warnings });
  return toConfig(settings, texts, [...warnings, ...startWarnings(settings)]);
};

/** One group of settings, read without a look at the others. */
const readSome = (
  environment: Environment,
  directory: string,
  names: readonly SettingName[],
): Settings => {
  const texts = settingTextsOf(readEnvironment(environment, directory));
  const wanted = Object.fromEntries(names.map((name) => [name, texts[name]]));
  return parseSettings({ texts: wanted, directory });
};

/**
 * Only `AUDIT_STORE`: what the commands need that read or fill the store.
 * @throws SettingsError
 */
export const readStoreSetting = (environment: Environment, directory: string): StoreSetting =>
  readSome(environment, directory, ["AUDIT_STORE"]).AUDIT_STORE;

/** The token for `check-blocks`: `token` if given, else a user's or the bot's from the settings. */
export interface CheckBlocksSettings {
  readonly token: string;
  readonly apiUrl: string;
}

/** @throws SettingsError also when there is no token */
export const readCheckBlocksSettings = (
  environment: Environment,
  directory: string,
  token: string | undefined,
): CheckBlocksSettings => {
  const settings = readSome(
    token === undefined ? environment : { ...environment, SLACK_USER_TOKEN: token },
    directory,
    ["SLACK_USER_TOKEN", "SLACK_BOT_TOKEN", "SLACK_API_URL"],
  );
  const found = settings.SLACK_USER_TOKEN ?? settings.SLACK_BOT_TOKEN;
  if (found === undefined) {
    throw new SettingsError([
      { name: "SLACK_BOT_TOKEN", what: "missing (or give --token)", example: "xoxb-…" },
    ]);
  }
  return { token: found, apiUrl: settings.SLACK_API_URL };
};

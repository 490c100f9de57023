import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnvFile } from "./parse-env-file.js";
import { SettingsError } from "./setting-error.js";
import { EXAMPLES, SETTING_NAMES, type SettingTexts } from "./setting-names.js";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the operating system said: `EACCES`, `EISDIR`. */
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unreadable";

const textOfEnvFile = (directory: string): string => {
  try {
    return readFileSync(join(directory, ".env"), "utf8");
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOENT") return "";
    throw new SettingsError([
      {
        name: ".env",
        what: `the file in the working directory cannot be read (${code})`,
        example: `a text file with the line AUDIT_STORE=${EXAMPLES.AUDIT_STORE}`,
      },
    ]);
  }
};

const readEnvFile = (directory: string): Environment => {
  const { values, faults } = parseEnvFile(textOfEnvFile(directory));
  if (faults.length === 0) return values;
  throw new SettingsError(
    faults.map((what) => ({ name: ".env", what, example: `AUDIT_STORE=${EXAMPLES.AUDIT_STORE}` })),
  );
};

/**
 * The environment with the `.env` file of `directory` beneath it. A variable of the environment
 * wins, also when it is empty: that is how a line of the file is switched off for one start.
 * @throws SettingsError when there is a `.env` that cannot be read or has lines that are no settings
 */
export const readEnvironment = (environment: Environment, directory: string): Environment => ({
  ...readEnvFile(directory),
  ...environment,
});

/** Only our settings; surrounding blanks are dropped, and an empty text is "not set". */
export const settingTextsOf = (environment: Environment): SettingTexts =>
  Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const text = environment[name]?.trim() ?? "";
      return text === "" ? [] : [[name, text]];
    }),
  );

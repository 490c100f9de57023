import type { z } from "zod";
import { type SettingProblem, SettingsError } from "./setting-error.js";
import { EXAMPLES, SETTING_NAMES, type SettingName, type SettingTexts } from "./setting-names.js";
import { type Settings, settingsSchema } from "./settings-schema.js";

const isSettingName = (name: unknown): name is SettingName =>
  typeof name === "string" && name in EXAMPLES;

const valueProblems = (error: z.ZodError): readonly SettingProblem[] =>
  error.issues.flatMap(({ path: [name], message }) =>
    isSettingName(name) ? [{ name, what: message, example: EXAMPLES[name] }] : [],
  );

const inTableOrder = (problems: readonly SettingProblem[]): readonly SettingProblem[] => {
  const place = new Map<string, number>(SETTING_NAMES.map((name, index) => [name, index]));
  return [...problems].sort((a, b) => (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0));
};

/** What `parseSettings` is given. */
export interface SettingSource {
  readonly texts: SettingTexts;
  /** Relative paths start here. */
  readonly directory: string;
  /** Found elsewhere already: listed among the others. */
  readonly problems?: readonly SettingProblem[];
  readonly warnings?: readonly string[];
}

/** @throws SettingsError with every problem, in the order of the settings */
export const parseSettings = ({
  texts,
  directory,
  problems = [],
  warnings = [],
}: SettingSource): Settings => {
  const parsed = settingsSchema(directory).safeParse(texts);
  if (parsed.success && problems.length === 0) return parsed.data;
  const wrongValues = parsed.success ? [] : valueProblems(parsed.error);
  throw new SettingsError(inTableOrder([...wrongValues, ...problems]), warnings);
};

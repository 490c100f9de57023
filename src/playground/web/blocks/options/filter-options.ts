import { searchFor } from "../search-words.js";
import type { Option, OptionGroup } from "./option.js";

/** The options in which all words of a search occur; a group whose heading has them stays whole, empty groups go. */
export const filterGroups = (
  groups: readonly OptionGroup[],
  search: string,
): readonly OptionGroup[] => {
  const matches = searchFor(search);
  if (matches === null) return groups.filter(({ options }) => options.length > 0);
  return groups.flatMap((group) => {
    if (matches(group.label)) return [group];
    const options = group.options.filter(({ label, description }) =>
      matches(`${label} ${description}`),
    );
    return options.length === 0 ? [] : [{ label: group.label, options }];
  });
};

/** All options of groups in reading order. */
export const allOptions = (groups: readonly OptionGroup[]): readonly Option[] =>
  groups.flatMap(({ options }) => options);

/** The options for values, in the values' order; a value that none has is shown as it is. */
export const optionsFor = (
  values: readonly string[],
  known: readonly Option[],
): readonly Option[] =>
  values.map(
    (value) =>
      known.find((option) => option.value === value) ?? { value, label: value, description: "" },
  );

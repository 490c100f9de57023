import type { Option, OptionGroup } from "./option.js";

/** Lower case without accents: "Äpfel" is found by "apf". */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

const matches = ({ label, description }: Option, words: readonly string[]): boolean => {
  const text = plain(`${label} ${description}`);
  return words.every((word) => text.includes(word));
};

/** The options in which all words of a search occur; a group whose heading has them stays whole, empty groups go. */
export const filterGroups = (
  groups: readonly OptionGroup[],
  search: string,
): readonly OptionGroup[] => {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups.filter(({ options }) => options.length > 0);
  return groups.flatMap((group) => {
    const heading = plain(group.label);
    if (group.label !== "" && words.every((word) => heading.includes(word))) return [group];
    const options = group.options.filter((option) => matches(option, words));
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

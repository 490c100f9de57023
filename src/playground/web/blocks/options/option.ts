import type { BlockKit, PageChannel, PageUser } from "../../../page/protocol.js";
import { titleOf } from "../../channels/channel-kind.js";
import { objectsAt, textAt, wordsAt } from "../read.js";

/** Something that a menu offers. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** "" without one. */
  readonly description: string;
}

/** Options under a heading; the heading is "" where there is none. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** One option object as an app sends it. */
export const readOption = (option: BlockKit): Option => ({
  value: textAt(option, "value"),
  label: wordsAt(option, "text"),
  description: wordsAt(option, "description"),
});

/** Options, or groups of them, as an app sends them: in an element or as an answer to a suggestion. */
export const readGroups = (list: readonly BlockKit[]): readonly OptionGroup[] => {
  const loose = list.filter((each) => !Array.isArray(each.options)).map(readOption);
  const groups = list
    .filter((each) => Array.isArray(each.options))
    .map((each) => ({
      label: wordsAt(each, "label"),
      options: objectsAt(each, "options").map(readOption),
    }));
  return loose.length === 0 ? groups : [{ label: "", options: loose }, ...groups];
};

/** Every option of an element, grouped as it says. */
export const elementGroups = (element: BlockKit): readonly OptionGroup[] =>
  readGroups([...objectsAt(element, "options"), ...objectsAt(element, "option_groups")]);

/** People as options: by name, the handle beside it. */
export const peopleGroups = (users: readonly PageUser[]): readonly OptionGroup[] => [
  {
    label: "",
    options: users.map(({ id, name, handle }) => ({
      value: id,
      label: name,
      description: `@${handle}`,
    })),
  },
];

/** Conversations as options: channels with their `#`. */
export const channelGroups = (channels: readonly PageChannel[]): readonly OptionGroup[] => [
  {
    label: "",
    options: channels.map((channel) => ({
      value: channel.id,
      label: titleOf(channel),
      description: "",
    })),
  },
];

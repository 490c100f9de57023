import type { UseComboboxReturnValue } from "downshift";
import type { Option, OptionGroup } from "../options/option.js";

interface Props {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  /** The same options in one list. */
  readonly items: readonly Option[];
  readonly chosen: readonly string[];
  readonly combobox: UseComboboxReturnValue<Option>;
}

/** The options of an open menu, under their headings. */
export const MenuItems = ({ id, groups, items, chosen, combobox }: Props) =>
  groups.map((group, groupIndex) => {
    const headingId = `${id}-group-${groupIndex}`;
    const options = group.options.map((option) => {
      const index = items.indexOf(option);
      return (
        <div
          key={`${groupIndex}-${option.value}`}
          {...combobox.getItemProps({
            item: option,
            index,
            className: "bk-menu-item",
            "aria-selected": chosen.includes(option.value),
          })}
          data-active={combobox.highlightedIndex === index || undefined}
        >
          <span className="bk-menu-label">
            <bdi>{option.label}</bdi>
          </span>
          {option.description !== "" && (
            <span className="bk-menu-description">
              <bdi>{option.description}</bdi>
            </span>
          )}
        </div>
      );
    });
    if (group.label === "") return options;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
      <div key={headingId} role="group" aria-labelledby={headingId}>
        <div id={headingId} className="bk-menu-heading" role="presentation">
          {group.label}
        </div>
        {options}
      </div>
    );
  });

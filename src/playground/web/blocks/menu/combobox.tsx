import { useCombobox } from "downshift";
import { useId, useRef } from "react";
import { allOptions } from "../options/filter-options.js";
import type { Option, OptionGroup } from "../options/option.js";
import { Chips } from "./chips.js";
import { comboboxReducer, isPick } from "./combobox-state.js";
import { MenuItems } from "./menu-items.js";
import { usePlacement } from "./use-placement.js";
import type { Search } from "./use-search.js";
import "./combobox.css";

export interface ComboboxProps {
  readonly search: Search;
  readonly groups: readonly OptionGroup[];
  /** Instead of options: "No matches", "Type at least 3 letters". */
  readonly notice: string;
  readonly chosen: readonly Option[];
  readonly isMany: boolean;
  readonly isFull: boolean;
  readonly placeholder: string;
  readonly isBusy: boolean;
  readonly canClear: boolean;
  readonly onChoose: (values: readonly string[]) => void;
  /** Of the label that names it; it names itself by its placeholder where there is none. */
  readonly labelId: string | undefined;
  readonly inputId: string | undefined;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
}

/** A menu that is searched by typing: one option or several, as chips. */
export const Combobox = (props: ComboboxProps) => {
  const { search, groups, chosen, isMany, placeholder, onChoose, labelId } = props;
  const box = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const items = [...allOptions(groups)];
  const values = chosen.map(({ value }) => value);
  const first = chosen[0];

  const close = () => {
    search.setOpen(false);
    search.setText(null);
  };
  const choose = (value: string) => {
    if (!isMany) onChoose([value]);
    else if (values.includes(value)) onChoose(values.filter((each) => each !== value));
    else if (!props.isFull) onChoose([...values, value]);
  };
  const remove = (value: string) => {
    onChoose(values.filter((each) => each !== value));
    input.current?.focus();
  };

  const combobox = useCombobox<Option>({
    id,
    ...(labelId === undefined ? {} : { labelId }),
    ...(props.inputId === undefined ? {} : { inputId: props.inputId }),
    items,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    isOpen: search.isOpen,
    inputValue: search.text ?? (isMany ? "" : (first?.label ?? "")),
    // What is chosen is the element's value, which the app may change: nothing is kept here.
    selectedItem: null,
    defaultHighlightedIndex: 0,
    stateReducer: comboboxReducer(isMany),
    onStateChange: ({ type, selectedItem, isOpen }) => {
      // Told late, when the focus may be elsewhere by now: a list is open only where one types.
      if (isOpen !== undefined) search.setOpen(isOpen && document.activeElement === input.current);
      if (isPick(type) && selectedItem) {
        choose(selectedItem.value);
        search.setText(null);
      } else if (isOpen === false) search.setText(null);
    },
  });
  usePlacement(search.isOpen, box, menu);

  const name = labelId === undefined ? { "aria-label": placeholder } : {};
  const hasClear = props.canClear && !isMany && first !== undefined && !props.isBusy;
  return (
    <div ref={box} className="bk-combobox" data-open={search.isOpen || undefined}>
      {isMany && <Chips options={chosen} onRemove={remove} />}
      <input
        {...combobox.getInputProps({
          ref: input,
          ...name,
          className: "bk-combobox-input",
          placeholder: isMany && chosen.length > 0 ? "" : placeholder,
          "aria-describedby": props.describedBy,
          "aria-invalid": props.isInvalid || undefined,
          "aria-required": props.isRequired || undefined,
          "aria-busy": props.isBusy,
          spellCheck: false,
          // At once: downshift tells of it later, when the next letter may be there already.
          onChange: (event) => search.setText(event.currentTarget.value),
          onFocus: (event) => event.currentTarget.select(),
          // Whatever took the focus: downshift leaves it open while a mouse button seems to be down.
          onBlur: close,
          onKeyDown: (event) => {
            const last = values.at(-1);
            if (event.key === "Escape") {
              // Closes the menu only: a modal around it stays, and so does what is chosen.
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
              if (!search.isOpen) return;
              event.preventDefault();
              event.stopPropagation();
              close();
            } else if (event.key === "Enter" && search.isOpen) {
              event.preventDefault(); // with no match it would submit the form
            } else if (event.key === "Backspace" && isMany && !search.text && last !== undefined) {
              remove(last);
            }
          },
        })}
      />
      {hasClear && (
        <button
          type="button"
          className="bk-combobox-clear"
          aria-label={`Clear ${first.label}`}
          onClick={() => {
            onChoose([]);
            input.current?.focus();
          }}
        >
          ×
        </button>
      )}
      <span
        className="bk-combobox-caret"
        data-busy={props.isBusy || undefined}
        aria-hidden="true"
      />
      <div
        {...combobox.getMenuProps({
          ref: menu,
          ...name,
          className: "bk-menu",
          "aria-multiselectable": isMany || undefined,
          onMouseDown: (event) => event.preventDefault(), // the focus stays in the input
        })}
        popover="manual"
      >
        {search.isOpen && (
          <MenuItems groups={groups} items={items} chosen={values} combobox={combobox} id={id} />
        )}
        {search.isOpen && props.notice !== "" && (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input; a listbox may hold options only
          <div className="bk-menu-notice" role="option" aria-disabled="true" aria-selected="false">
            {props.notice}
          </div>
        )}
      </div>
      <span className="bk-visually-hidden" role="status">
        {search.isOpen ? props.notice || `${items.length} options` : ""}
      </span>
    </div>
  );
};

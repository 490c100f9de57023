import { type UseComboboxState, type UseComboboxStateChangeOptions, useCombobox } from "downshift";
import type { Option } from "../options/option.js";

const types = useCombobox.stateChangeTypes;

/** Whether a change of state means that the user has picked something. */
export const isPick = (type: string): boolean =>
  type === types.ItemClick || type === types.InputKeyDownEnter;

/** Leaving a menu picks nothing; picking one of several, or nothing, leaves it open. */
export const comboboxReducer =
  (isMany: boolean) =>
  (
    state: UseComboboxState<Option>,
    { type, changes }: UseComboboxStateChangeOptions<Option>,
  ): Partial<UseComboboxState<Option>> => {
    if (type === types.InputBlur) return { ...changes, selectedItem: state.selectedItem };
    if (isPick(type) && !changes.selectedItem) return state; // nothing matches: keep what is typed
    if (isMany && isPick(type)) {
      return { ...changes, isOpen: true, highlightedIndex: state.highlightedIndex };
    }
    return changes;
  };

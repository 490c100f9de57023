import type { BlockKit } from "../../../page/protocol.js";
import { useSearch } from "../menu/use-search.js";
import { allOptions, filterGroups } from "../options/filter-options.js";
import type { OptionGroup } from "../options/option.js";
import { Select } from "./select.js";

/** A select whose options are all here: what is typed narrows them down. */
export const ListSelect = ({
  element,
  groups,
}: {
  element: BlockKit;
  groups: readonly OptionGroup[];
}) => {
  const search = useSearch();
  const shown = filterGroups(groups, search.text ?? "");
  return (
    <Select
      element={element}
      search={search}
      groups={shown}
      notice={shown.length === 0 ? "No matches" : ""}
      known={allOptions(groups)}
    />
  );
};

import { useRef } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { useSearch } from "../menu/use-search.js";
import { allOptions } from "../options/filter-options.js";
import { type Option, readOption } from "../options/option.js";
import { usePlace } from "../place.js";
import { chosenOptions } from "../values/element-value.js";
import { useField } from "./field.js";
import { Select } from "./select.js";
import { useSuggestions } from "./use-suggestions.js";

/** `external_select` and `multi_external_select`: the app suggests options for what is typed. */
export const ExternalSelect = ({ element }: { element: BlockKit }) => {
  const search = useSearch();
  const { groups, notice } = useSuggestions(element, search);
  const { values } = usePlace();
  const { blockId } = useField();
  // Chosen options need their words also when the app suggests others by now.
  const seen = useRef(new Map<string, Option>());
  for (const option of chosenOptions(element, blockId, values).map(readOption)) {
    seen.current.set(option.value, option);
  }
  for (const option of allOptions(groups)) seen.current.set(option.value, option);
  return (
    <Select
      element={element}
      search={search}
      groups={groups}
      notice={notice}
      known={[...seen.current.values()]}
    />
  );
};

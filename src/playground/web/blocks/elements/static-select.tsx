import type { BlockKit } from "../../../page/protocol.js";
import { elementGroups } from "../options/option.js";
import { ListSelect } from "./list-select.js";

/** `static_select` and `multi_static_select`: the options stand in the element. */
export const StaticSelect = ({ element }: { element: BlockKit }) => (
  <ListSelect element={element} groups={elementGroups(element)} />
);

import type { BlockKit } from "../../../page/protocol.js";
import { Combobox } from "../menu/combobox.js";
import type { Search } from "../menu/use-search.js";
import { optionsFor } from "../options/filter-options.js";
import type { Option, OptionGroup } from "../options/option.js";
import { numberAt, textAt, wordsAt } from "../read.js";
import { Failure } from "./failure.js";
import { useField } from "./field.js";
import { useConfirm } from "./use-confirm.js";
import { useElement } from "./use-element.js";

interface Props {
  readonly element: BlockKit;
  readonly search: Search;
  readonly groups: readonly OptionGroup[];
  readonly notice: string;
  /** Every option that its value may name. */
  readonly known: readonly Option[];
}

/** A select menu of any kind, bound to its element's value. */
export const Select = ({ element, search, groups, notice, known }: Props) => {
  const { value, commit, isBusy, failure } = useElement(element);
  const field = useField();
  const { confirmed, dialog } = useConfirm(element);
  const isMany = textAt(element, "type").startsWith("multi_");
  const values = Array.isArray(value) ? value : typeof value === "string" && value ? [value] : [];
  const most = isMany ? (numberAt(element, "max_selected_items") ?? Number.POSITIVE_INFINITY) : 1;
  const isFull = isMany && values.length >= most;
  const choose = async (next: readonly string[]) => {
    if (!(await confirmed())) return;
    await commit(isMany ? next : (next[0] ?? null));
  };
  return (
    <div className="bk-element bk-select" data-wide={isMany || field.isWide || undefined}>
      <Combobox
        search={search}
        groups={groups}
        notice={isFull ? `At most ${most} can be chosen.` : notice}
        chosen={optionsFor(values, known)}
        isMany={isMany}
        isFull={isFull}
        placeholder={wordsAt(element, "placeholder") || (isMany ? "Choose some" : "Choose one")}
        isBusy={isBusy}
        canClear={!field.actsAtOnce && !field.isRequired}
        onChoose={(next) => void choose(next)}
        labelId={field.labelId}
        inputId={field.inputId}
        describedBy={field.describedBy}
        isInvalid={field.isInvalid}
        isRequired={field.isRequired}
      />
      {failure !== "" && <Failure words={failure} />}
      {dialog}
    </div>
  );
};

import { useSelect } from "downshift";
import { useId, useRef } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { usePlacement } from "../menu/use-placement.js";
import { safeUrl } from "../mrkdwn/safe-url.js";
import { objectsAt, textAt, wordsAt } from "../read.js";
import { Failure } from "./failure.js";
import { useConfirm } from "./use-confirm.js";
import { useElement } from "./use-element.js";

/** The "…" menu: each option acts at once. */
export const Overflow = ({ element }: { element: BlockKit }) => {
  const id = useId();
  const { commit, isBusy, failure } = useElement(element);
  const { confirmed, dialog } = useConfirm(element);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const options = [...objectsAt(element, "options")];
  const act = async (option: BlockKit) => {
    if (!(await confirmed())) return;
    const url = safeUrl(textAt(option, "url"));
    if (url !== null) window.open(url, "_blank", "noopener,noreferrer");
    await commit(textAt(option, "value"));
  };
  const select = useSelect<BlockKit>({
    id,
    items: options,
    itemToString: (option) => (option === null ? "" : wordsAt(option, "text")),
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) void act(selectedItem);
    },
  });
  usePlacement(select.isOpen, button, menu);
  return (
    <span className="bk-element">
      <button
        type="button"
        {...select.getToggleButtonProps({
          ref: button,
          "aria-label": "More actions",
          className: "bk-icon-button",
          "aria-busy": isBusy,
          onKeyDown: (event) => {
            if (event.key === "Escape" && select.isOpen) event.preventDefault();
          },
        })}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div
        {...select.getMenuProps({
          ref: menu,
          className: "bk-menu bk-menu-of-actions",
          "aria-label": "More actions",
        })}
        popover="manual"
      >
        {select.isOpen &&
          options.map((option, index) => (
            <div
              key={textAt(option, "value")}
              {...select.getItemProps({ item: option, index, className: "bk-menu-item" })}
              data-active={select.highlightedIndex === index || undefined}
            >
              <span className="bk-menu-label">{wordsAt(option, "text")}</span>
              {wordsAt(option, "description") !== "" && (
                <span className="bk-menu-description">{wordsAt(option, "description")}</span>
              )}
            </div>
          ))}
      </div>
      {failure !== "" && <Failure words={failure} />}
      {dialog}
    </span>
  );
};

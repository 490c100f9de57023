import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Icon } from "./icon.js";
import "./menu.css";
import { usePopover } from "./use-popover.js";

export interface MenuItem {
  readonly id: string;
  readonly content: ReactNode;
  /** Makes the items a choice of one. */
  readonly isChecked?: boolean;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: string;
  /** What is on the button: a text, if only for those who do not see it. */
  readonly button: ReactNode;
  readonly buttonClass: string;
  readonly items: readonly MenuItem[];
  /** Which edge of the button the menu keeps to. */
  readonly align?: "start" | "end";
  readonly opens?: "down" | "up";
}

/** A button with a menu: arrow keys, Home and End, Enter, Escape. */
export const Menu = ({
  label,
  button,
  buttonClass,
  items,
  align = "end",
  opens = "down",
}: Props) => {
  const { isOpen, open, close, rootRef, buttonRef } = usePopover();
  const listRef = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const all = itemsOf(listRef.current);
    (all.find((each) => each.ariaChecked === "true") ?? all[0])?.focus();
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return close();
    const to = target(itemsOf(listRef.current), event.key);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <div className="menu" ref={rootRef}>
      <button
        type="button"
        ref={buttonRef}
        className={buttonClass}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={isOpen ? close : open}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          open();
        }}
      >
        {button}
      </button>
      {isOpen && (
        <div
          ref={listRef}
          id={id}
          className={`menu-list menu-list-${align} menu-list-${opens}`}
          role="menu"
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {items.map(({ id: key, content, isChecked, onChoose }) => (
            <button
              key={key}
              type="button"
              className="menu-item"
              {...(isChecked === undefined
                ? { role: "menuitem" }
                : { role: "menuitemradio", "aria-checked": isChecked })}
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              <span className="menu-item-content">{content}</span>
              {isChecked && <Icon name="check" />}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};

const itemsOf = (list: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(list?.querySelectorAll("button") ?? []),
];

const target = (
  items: readonly HTMLButtonElement[],
  key: string,
): HTMLButtonElement | undefined => {
  const { activeElement } = document;
  const at = activeElement instanceof HTMLButtonElement ? items.indexOf(activeElement) : -1;
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items.at(Math.max(at, 0) - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  return undefined;
};

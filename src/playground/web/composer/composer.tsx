import { type RefObject, useId } from "react";
import { Icon } from "../ui/icon.js";
import { useMedia } from "../ui/use-media.js";
import { CommandList, offerId } from "./command-list.js";
import "./composer.css";
import { keyOf } from "./key-of.js";
import { TryMenu } from "./try-menu.js";
import { useCommandMenu } from "./use-command-menu.js";
import type { Composing } from "./use-composer.js";
import { useTextBox } from "./use-text-box.js";

interface Props {
  /** "#security", or somebody's name. */
  readonly to: string;
  readonly composing: Composing;
  readonly boxRef: RefObject<HTMLTextAreaElement | null>;
  /** Sends a question worth trying; null when those are offered elsewhere. */
  readonly onTry: ((text: string) => void) | null;
}

/** Where one types. */
export const Composer = ({ to, composing, boxRef, onTry }: Props) => {
  const { draft, isSending, problem, send } = composing;
  const id = useId();
  const isNarrow = useMedia("(width <= 760px)");
  useTextBox(boxRef, draft.text);

  const put = (text: string) => {
    draft.setText(text);
    boxRef.current?.focus();
  };
  const menu = useCommandMenu({ text: draft.text, isOff: draft.isBrowsing, choose: put });
  const isMenuOpen = menu.offers.length > 0;
  const isWaiting = isSending && draft.text === "";

  const onKey = (key: string, box: HTMLTextAreaElement): boolean => {
    if (isMenuOpen && menu.take(key)) return true;
    if (key === "Enter") {
      void send(box.value);
      return true;
    }
    const mayBrowse = draft.isBrowsing || box.value === "";
    if (key === "ArrowUp" && mayBrowse) return draft.browse(1);
    if (key === "ArrowDown" && draft.isBrowsing) return draft.browse(-1);
    return false;
  };

  return (
    <div className="composer">
      {isMenuOpen && (
        <CommandList
          id={`${id}-list`}
          offers={menu.offers}
          index={menu.index}
          onPoint={menu.setIndex}
          onChoose={put}
        />
      )}
      <p className="visually-hidden" role="status">
        {isMenuOpen ? `${menu.offers.length} commands. Up and down to choose, Enter to take.` : ""}
      </p>
      <div className="composer-box">
        <label className="visually-hidden" htmlFor={id}>
          Message to {to}
        </label>
        <textarea
          id={id}
          ref={boxRef}
          className="composer-text"
          rows={1}
          placeholder={isNarrow ? `Message ${to}` : `Message ${to}, or type / to ask`}
          value={draft.text}
          aria-autocomplete="list"
          aria-controls={isMenuOpen ? `${id}-list` : undefined}
          aria-activedescendant={isMenuOpen ? offerId(`${id}-list`, menu.index) : undefined}
          aria-describedby={problem === "" ? undefined : `${id}-problem`}
          onChange={({ target }) => draft.setText(target.value)}
          onKeyDown={(event) => {
            const key = keyOf(event.nativeEvent);
            if (key !== null && onKey(key, event.currentTarget)) event.preventDefault();
          }}
        />
        <div className="composer-tools">
          {onTry !== null && <TryMenu onTry={onTry} />}
          <button
            type="button"
            className="composer-send"
            aria-label={isWaiting ? "Sending" : "Send"}
            disabled={draft.text.trim() === ""}
            onClick={() => void send(draft.text)}
          >
            {isWaiting ? <span className="composer-spinner" /> : <Icon name="send" />}
          </button>
        </div>
      </div>
      <div id={`${id}-problem`} className="composer-problem" role="alert">
        {problem !== "" && <p>{problem}</p>}
      </div>
    </div>
  );
};

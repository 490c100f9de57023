import type { Option } from "../options/option.js";
import "./chips.css";

interface Props {
  readonly options: readonly Option[];
  readonly onRemove: (value: string) => void;
}

/** What is chosen, each to be taken away again: by click, or with Enter, Backspace or Delete. */
export const Chips = ({ options, onRemove }: Props) =>
  options.map(({ value, label }) => (
    <span key={value} className="bk-chip">
      <bdi className="bk-chip-label">{label}</bdi>
      <button
        type="button"
        className="bk-chip-remove"
        aria-label={`Remove ${label}`}
        onClick={() => onRemove(value)}
        onKeyDown={({ key }) => {
          if (key === "Backspace" || key === "Delete") onRemove(value);
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </span>
  ));

import { type CommandOffer, textOf } from "./commands.js";
import "./command-list.css";

interface Props {
  readonly id: string;
  readonly offers: readonly CommandOffer[];
  readonly index: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (text: string) => void;
}

/** The id of one line of the menu, for `aria-activedescendant`. */
export const offerId = (id: string, index: number): string => `${id}-${index}`;

/** The menu of commands above the composer; its keys are handled by the text box. */
export const CommandList = ({ id, offers, index, onPoint, onChoose }: Props) => (
  <div
    id={id}
    className="command-list"
    role="listbox"
    aria-label="Commands"
    // To scroll it; a press leaves the focus in the text box.
    tabIndex={0}
    onMouseDown={(event) => event.preventDefault()}
  >
    {offers.map((offer, at) => (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text box
      // biome-ignore lint/a11y/useKeyWithClickEvents: the text box handles the keys
      <div
        key={offer.verb}
        id={offerId(id, at)}
        className={offer.isComing ? "command-offer command-offer-coming" : "command-offer"}
        role="option"
        aria-selected={at === index}
        ref={at === index ? (line) => line?.scrollIntoView({ block: "nearest" }) : undefined}
        onPointerMove={() => onPoint(at)}
        onClick={() => onChoose(textOf(offer))}
      >
        <span className="command-offer-text">
          {textOf(offer).trim()} {offer.hint !== "" && <em>{offer.hint}</em>}
        </span>
        <span className="command-offer-about">
          {offer.about}
          {offer.isComing && " · not in this version yet"}
        </span>
      </div>
    ))}
  </div>
);

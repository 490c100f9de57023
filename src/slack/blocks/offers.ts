import type { Button, KnownBlock } from "@slack/types";
import type { Chip } from "../../audit/filter-chips.js";
import { chipsValue, MOST_CHIPS } from "./chips.js";
import { countOf } from "./counts.js";
import { button, section } from "./elements.js";
import { LIMITS } from "./limits.js";
import { cut, visible } from "./text.js";

/** Parts of a filter without which it finds something. */
export interface Offer {
  /** The first and last of the filter's chips to take away. */
  readonly first: number;
  readonly last: number;
  /** What they are about. */
  readonly part: Chip["part"];
  /** What these say: `by alice@example.com`. Hostile text. */
  readonly words: string;
  /** Events found without them. */
  readonly count: number;
}

/** What would find something where a filter finds nothing. */
export interface Offers {
  /** The most useful one first. */
  readonly removals: readonly Offer[];
  /** Events there are at all, where no removal helps. */
  readonly all: number | null;
}

/** More is no help to somebody in a hurry. */
const MOST_SHOWN = 5;

/** Quotes within quotes are single ones. */
const inQuotes = (words: string): string => words.replaceAll("“", "‘").replaceAll("”", "’");

/** The number of events is what is pressed for, so the words are cut, never the number. */
const labelOf = ({ words, count }: Offer): string => {
  const [opening, ending] = ["Without “", `”: ${countOf(count, "event")}`];
  const room = LIMITS.buttonText - opening.length - ending.length;
  return `${opening}${cut(inQuotes(visible(words)), room)}${ending}`;
};

const removeButton = (offer: Offer, index: number, sessionId: string): Button =>
  button("filter.remove", labelOf(offer), chipsValue({ ...offer, sessionId }), {
    nth: MOST_CHIPS + 1 + index,
  });

/** Buttons that each lead from nothing to something. */
export const renderOffers = (
  { removals, all }: Offers,
  sessionId: string,
): readonly KnownBlock[] => {
  if (removals.length > 0) {
    return [
      section("Take one part away to see events:"),
      {
        type: "actions",
        elements: removals
          .slice(0, MOST_SHOWN)
          .map((offer, index) => removeButton(offer, index, sessionId)),
      },
    ];
  }
  if (all === null || all === 0) return [];
  const label = `Clear all: ${countOf(all, "event")}`;
  return [
    section("Taking any one part away finds nothing either."),
    { type: "actions", elements: [button("filter.clear", label, sessionId, { nth: 2 })] },
  ];
};

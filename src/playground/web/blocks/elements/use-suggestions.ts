import { useEffect, useRef, useState } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { useAct } from "../../workspace/workspace.js";
import type { Search } from "../menu/use-search.js";
import { type OptionGroup, readGroups } from "../options/option.js";
import { usePlace } from "../place.js";
import { numberAt, textAt } from "../read.js";
import { useField } from "./field.js";

/** The app is asked when the typing rests for so long. */
const REST_MS = 250;
/** Slack's own, where an element does not say. */
const MIN_QUERY_LENGTH = 3;

interface Suggestions {
  readonly groups: readonly OptionGroup[];
  readonly notice: string;
}

/** What the app has suggested, and for what. */
interface Answered extends Suggestions {
  readonly query: string;
}

const SEARCHING: Suggestions = { groups: [], notice: "Searching…" };

const tooShort = (least: number): Suggestions => ({
  groups: [],
  notice: `Type at least ${least} ${least === 1 ? "letter" : "letters"}.`,
});

/**
 * What the app suggests for what is typed into an external select. Never what it suggested for other words: pressed in a hurry,
 * that would choose, or take away, something else than is typed.
 */
export const useSuggestions = (element: BlockKit, { text, isOpen }: Search): Suggestions => {
  const act = useAct();
  const { place } = usePlace();
  const { blockId } = useField();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const actionId = textAt(element, "action_id");
  const least = numberAt(element, "min_query_length") ?? MIN_QUERY_LENGTH;
  const query = text ?? "";
  // A snapshot brings a new object for the same place: that is no reason to ask again.
  const latestPlace = useRef(place);
  latestPlace.current = place;

  useEffect(() => {
    if (!isOpen || query.length < least) return;
    let isLatest = true;
    const ask = async () => {
      const at = latestPlace.current;
      const answer = await act({ act: "suggest", place: at, blockId, actionId, text: query });
      if (!isLatest) return;
      const groups = answer.ok ? readGroups(answer.options ?? []) : [];
      const isEmpty = groups.every(({ options }) => options.length === 0);
      const notice = answer.ok ? (isEmpty ? "No matches" : "") : answer.error;
      setAnswered({ query, groups, notice });
    };
    const timer = setTimeout(() => void ask(), query === "" ? 0 : REST_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [act, blockId, actionId, least, query, isOpen]);

  if (query.length < least) return tooShort(least);
  return answered?.query === query ? answered : SEARCHING;
};

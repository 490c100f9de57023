import { useEffect, useState } from "react";
import { forThisTab } from "../storage/browser-storage.js";
import { parseTexts } from "../storage/parse-record.js";
import { recall, remember, step } from "./sent-before.js";

interface Draft {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Goes through what was sent before: 1 back, -1 forward. @returns false when there is nothing to show */
  readonly browse: (by: 1 | -1) => boolean;
  /** A text is being sent: it is remembered, and the box is free, unless something else stands there. */
  readonly sent: (text: string) => void;
  /** A text could not be sent: it stands there again, unless another one was begun meanwhile. */
  readonly putBack: (text: string) => void;
  /** Whether an older text stands there unchanged. */
  readonly isBrowsing: boolean;
}

/** What is being typed in one conversation; it is still there when one comes back to it. */
export const useDraft = (user: string, channel: string): Draft => {
  const draftKey = `draft:${user}:${channel}`;
  const sentKey = `sent:${user}`;
  const [text, show] = useState(() => forThisTab.read(draftKey) ?? "");
  const [back, setBack] = useState(0);

  useEffect(() => forThisTab.write(draftKey, text), [draftKey, text]);
  return {
    text,
    isBrowsing: back > 0,
    setText: (next) => {
      setBack(0);
      show(next);
    },
    browse: (by) => {
      const all = parseTexts(forThisTab.read(sentKey));
      const next = step(all, back, by);
      if (next === back) return false;
      setBack(next);
      show(recall(all, next));
      return true;
    },
    sent: (done) => {
      const all = parseTexts(forThisTab.read(sentKey));
      forThisTab.write(sentKey, JSON.stringify(remember(all, done)));
      setBack(0);
      show((now) => (now.trim() === done ? "" : now));
    },
    putBack: (lost) => show((now) => (now === "" ? lost : now)),
  };
};

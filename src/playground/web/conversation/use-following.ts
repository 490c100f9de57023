import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** "At the bottom" within this many pixels. */
const NEAR_PX = 40;
/** So much room is left above a message's beginning: the empty end of the message before, none of its words. */
const ABOVE_PX = 6;

interface Options {
  /** The newest message's `ts`. */
  readonly newest: string | undefined;
  /** How many texts the user began to send: they want to see what comes of it. */
  readonly sendings: number;
}

interface Following {
  /** What scrolls. */
  readonly scrollerRef: RefObject<HTMLDivElement | null>;
  /** All that is in it; the messages are its only `ol` of depth one. */
  readonly contentRef: RefObject<HTMLDivElement | null>;
  /** Something came while the user was looking at older messages. */
  readonly hasNew: boolean;
  readonly showNewest: () => void;
}

/**
 * Keeps the newest message in sight while one is at the bottom, from its beginning where it is longer than the screen, and
 * leaves one alone who has scrolled up.
 */
export const useFollowing = ({ newest, sendings }: Options): Following => {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const contentRef = useRef<HTMLDivElement>(null);
  const isAtBottom = useRef(true);
  const isExpecting = useRef(false);
  const [hasNew, setHasNew] = useState(false);

  const showNewest = useCallback(() => {
    const scroller = scrollerRef.current;
    if (scroller !== null) scroller.scrollTop = newestTop(scroller, contentRef.current);
    setHasNew(false);
  }, []);

  useEffect(() => {
    isExpecting.current = sendings > 0;
  }, [sendings]);

  useLayoutEffect(() => {
    if (isAtBottom.current || isExpecting.current) showNewest();
    else setHasNew(true);
    isExpecting.current = false;
  }, [newest, showNewest]);

  useEffect(() => {
    const [scroller, content] = [scrollerRef.current, contentRef.current];
    if (scroller === null || content === null) return;
    const onScroll = () => {
      isAtBottom.current = bottomOf(scroller) - scroller.scrollTop < NEAR_PX;
      if (scroller.scrollTop > newestTop(scroller, content) - NEAR_PX) setHasNew(false);
    };
    // Of both: a growing composer makes the scroller smaller.
    const observer = new ResizeObserver(() => {
      if (!isAtBottom.current) return;
      scroller.scrollTop = Math.max(scroller.scrollTop, newestTop(scroller, content));
    });
    scroller.addEventListener("scroll", onScroll, { passive: true });
    observer.observe(scroller);
    observer.observe(content);
    return () => {
      scroller.removeEventListener("scroll", onScroll);
      observer.disconnect();
    };
  }, []);

  return { scrollerRef, contentRef, hasNew, showNewest };
};

const bottomOf = (scroller: HTMLElement): number => scroller.scrollHeight - scroller.clientHeight;

/** How far to scroll for the newest message: to the bottom, but no further than to its beginning. */
const newestTop = (scroller: HTMLElement, content: HTMLElement | null): number => {
  const last = content?.querySelector(":scope > ol")?.lastElementChild;
  if (last == null) return bottomOf(scroller);
  const offset = last.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.min(bottomOf(scroller), scroller.scrollTop + offset - ABOVE_PX);
};

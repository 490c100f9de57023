import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** "At the bottom" within this many pixels. */
const NEAR_PX = 40;

interface Sticking {
  readonly scrollerRef: RefObject<HTMLDivElement | null>;
  readonly contentRef: RefObject<HTMLDivElement | null>;
  readonly isAtBottom: boolean;
  readonly scrollToBottom: () => void;
}

/** Keeps the newest in sight while one is at the bottom, and leaves one alone who has scrolled up. */
export const useStickToBottom = (): Sticking => {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const contentRef = useRef<HTMLDivElement>(null);
  const isSticking = useRef(true);
  const [isAtBottom, setAtBottom] = useState(true);

  const scrollToBottom = useCallback(() => {
    isSticking.current = true;
    const scroller = scrollerRef.current;
    if (scroller !== null) scroller.scrollTop = scroller.scrollHeight;
  }, []);

  useLayoutEffect(scrollToBottom, []);

  useEffect(() => {
    const [scroller, content] = [scrollerRef.current, contentRef.current];
    if (scroller === null || content === null) return;
    const onScroll = () => {
      const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
      isSticking.current = left < NEAR_PX;
      setAtBottom(isSticking.current);
    };
    scroller.addEventListener("scroll", onScroll, { passive: true });
    // Of both: a growing composer makes the scroller smaller.
    const observer = new ResizeObserver(() => {
      if (isSticking.current) scrollToBottom();
      else onScroll();
    });
    observer.observe(scroller);
    observer.observe(content);
    return () => {
      scroller.removeEventListener("scroll", onScroll);
      observer.disconnect();
    };
  }, [scrollToBottom]);

  return { scrollerRef, contentRef, isAtBottom, scrollToBottom };
};

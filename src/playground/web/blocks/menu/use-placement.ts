import { type RefObject, useLayoutEffect } from "react";

/** Room between a menu and the window's edge, and between it and what it belongs to. */
const MARGIN_PX = 8;
const GAP_PX = 4;
const ENOUGH_PX = 240;
const LEAST_PX = 160;

/**
 * Shows a `popover` below what it belongs to, or above where there is more room, and keeps it there while anything scrolls.
 * In the top layer nothing clips it, not even a modal's scrolling body.
 */
export const usePlacement = (
  isOpen: boolean,
  anchor: RefObject<HTMLElement | null>,
  menu: RefObject<HTMLElement | null>,
): void => {
  useLayoutEffect(() => {
    const [at, shown] = [anchor.current, menu.current];
    if (!isOpen || at === null || shown === null) return;
    const place = () => putBeside(at, shown);
    shown.showPopover();
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    const resized = new ResizeObserver(place);
    resized.observe(at);
    resized.observe(shown); // options may come later
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
      resized.disconnect();
      if (shown.isConnected) shown.hidePopover();
    };
  }, [isOpen, anchor, menu]);
};

interface Room {
  readonly above: number;
  readonly below: number;
}

/** The room beside an anchor between two edges of the window, in CSS px. */
const roomWithin = (anchor: DOMRect, top: number, bottom: number): Room => ({
  above: anchor.top - GAP_PX - top,
  below: bottom - anchor.bottom - GAP_PX,
});

/** Within a modal's body, so that its buttons stay in sight; over all of the window where that is too small. */
const roomBeside = (anchor: HTMLElement): Room => {
  const box = anchor.getBoundingClientRect();
  const whole = roomWithin(box, MARGIN_PX, window.innerHeight - MARGIN_PX);
  const body = anchor.closest(".modal-body")?.getBoundingClientRect();
  if (body === undefined) return whole;
  const inside = roomWithin(box, body.top, body.bottom);
  return Math.max(inside.above, inside.below) < LEAST_PX ? whole : inside;
};

const putBeside = (anchor: HTMLElement, menu: HTMLElement): void => {
  const box = anchor.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
  const { above, below } = roomBeside(anchor);
  const isAbove = below < ENOUGH_PX && above > below;
  const { style } = menu;
  style.minWidth = `${Math.min(box.width, width - 2 * MARGIN_PX)}px`;
  style.maxWidth = `${Math.min(Math.max(box.width, 420), width - 2 * MARGIN_PX)}px`;
  style.maxHeight = `${Math.min(320, isAbove ? above : below)}px`;
  const left = Math.max(MARGIN_PX, Math.min(box.left, width - menu.offsetWidth - MARGIN_PX));
  style.left = `${left}px`;
  style.top = isAbove ? "auto" : `${box.bottom + GAP_PX}px`;
  style.bottom = isAbove ? `${height - box.top + GAP_PX}px` : "auto";
};

import { type RefObject, useLayoutEffect } from "react";

/** Room between a menu and the window's edge, and between it and what it belongs to. */
const MARGIN_PX = 8;
const GAP_PX = 4;
const ENOUGH_PX = 240;

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

const putBeside = (anchor: HTMLElement, menu: HTMLElement): void => {
  const box = anchor.getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
  const below = height - box.bottom - GAP_PX - MARGIN_PX;
  const above = box.top - GAP_PX - MARGIN_PX;
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

import type { Locator, Page } from "playwright-core";

/**
 * What sticks out of the window to the left or right, as `tag "text"`, and cannot be scrolled to within the page; the page itself
 * as well, when it can be scrolled sideways.
 */
export const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Scrolled on purpose, ended with an ellipsis, or for screen readers only. */
    const takesCare = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const { width } = element.getBoundingClientRect();
      return /auto|scroll/.test(overflowX) || textOverflow === "ellipsis" || width <= 1;
    };
    const isTakenCareOf = (element: Element) => {
      if (element.closest("[inert], [hidden], svg") !== null) return true;
      let at = element.parentElement;
      while (at !== null && at !== document.body && !takesCare(at)) at = at.parentElement;
      return at !== null && at !== document.body;
    };
    const roots = [document.documentElement, document.body];
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const sticksOut = width > 1 && (right > window.innerWidth + 1 || left < -1);
      return sticksOut && !isTakenCareOf(element);
    });
    return [...roots.filter((each) => each.scrollWidth > window.innerWidth), ...out].map(
      (each) => `${each.tagName.toLowerCase()} "${each.textContent?.slice(0, 40) ?? ""}"`,
    );
  });

/** Boxes that scroll sideways although they were meant to scroll up and down: messages, modals, the Home. */
export const scrollingSideways = (page: Page): Promise<readonly string[]> =>
  page
    .getByRole("region")
    .evaluateAll((regions) =>
      regions
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.getAttribute("aria-label") ?? each.textContent?.slice(0, 40) ?? ""),
    );

/** Large boxes that hide what does not fit into them, and hold more: whatever gets the focus there may move all of it. */
export const hidingMore = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((each) => {
        const { clientHeight, scrollHeight } = each;
        const { overflowY } = getComputedStyle(each);
        return overflowY === "hidden" && clientHeight > 100 && scrollHeight > clientHeight + 1;
      })
      .map((each) => `${each.tagName.toLowerCase()} "${each.textContent?.slice(0, 40) ?? ""}"`),
  );

/** Buttons, titles, links and labels whose text is cut off without a word: hidden, and no ellipsis says so. */
export const clippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, h1, h2, h3, a, label, p, span, td, th")]
      .filter((each) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = each;
        const isSeen = clientWidth > 1 && clientHeight > 1 && each.closest("[inert]") === null;
        const isCutAside = overflowX === "hidden" && scrollWidth > clientWidth + 1;
        const isCutBelow = overflowY === "hidden" && scrollHeight > clientHeight + 2;
        return isSeen && textOverflow !== "ellipsis" && (isCutAside || isCutBelow);
      })
      .map((each) => each.textContent?.slice(0, 60) ?? ""),
  );

/** Whether all of a thing is seen: nothing lies on it, and neither the window nor a box that scrolls cuts it off. */
export const isInSight = (thing: Locator): Promise<boolean> =>
  thing.evaluate((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    const middle = (left + right) / 2;
    return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
      const hit = document.elementFromPoint(middle, y);
      return hit !== null && each.contains(hit);
    });
  });

/** Open dialogs that are not within the window as a whole, with all four edges. */
export const cutDialogs = (page: Page): Promise<readonly string[]> =>
  page.getByRole("dialog").evaluateAll((dialogs) =>
    dialogs
      .filter((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
      })
      .map((each) => each.textContent?.slice(0, 40) ?? ""),
  );

import { safeUrl } from "../mrkdwn/safe-url.js";
import { tidyChart } from "./tidy-chart.js";

/**
 * Puts right what the library draws, now and after each change in it; returns how to stop.
 * @param countsOnly whether all numbers of the block are whole
 */
export const tidyLibrary = (frame: HTMLElement, countsOnly: boolean): (() => void) => {
  const tidy = () => {
    for (const each of frame.querySelectorAll("#slack_blocks_to_jsx")) each.removeAttribute("id");
    for (const link of frame.querySelectorAll("a[href]")) {
      if (safeUrl(link.getAttribute("href") ?? "") === null) link.removeAttribute("href");
    }
    for (const chart of frame.querySelectorAll("svg[role=img]")) tidyChart(chart, countsOnly);
  };
  tidy();
  const mutated = new MutationObserver(tidy);
  mutated.observe(frame, { childList: true, subtree: true });
  const resized = new ResizeObserver(tidy);
  resized.observe(frame);
  return () => {
    mutated.disconnect();
    resized.disconnect();
  };
};

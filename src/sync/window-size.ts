import { DAY_US, HOUR_US, MINUTE_US, type TimeUs } from "../audit/time.js";

/** How wide a window of time to read next, so that it holds about one page. */
export interface WindowSize {
  widthUs(): TimeUs;
  /** A window of `widthUs` has brought this many events. */
  observe(widthUs: TimeUs, received: number): void;
}

const NARROWEST_US = MINUTE_US;
const WIDEST_US = 30n * DAY_US;

/** Starts with an hour and changes by at most four times a step: nights and weekends are quiet. */
export const createWindowSize = (pageSize: number): WindowSize => {
  let currentUs = HOUR_US;
  return {
    widthUs: () => currentUs,
    observe(widthUs, received) {
      const aim = pageSize * 0.75;
      const factor = Math.min(4, Math.max(1 / 16, aim / Math.max(1, received)));
      const nextUs = BigInt(Math.round(Number(widthUs) * factor));
      const widestUs = currentUs * 4n < WIDEST_US ? currentUs * 4n : WIDEST_US;
      currentUs = nextUs < NARROWEST_US ? NARROWEST_US : nextUs > widestUs ? widestUs : nextUs;
    },
  };
};

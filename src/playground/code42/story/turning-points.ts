import { createWeekdayAt } from "./calendar.js";
import { BENGALURU, BERLIN, NEW_YORK } from "./offices.js";

/** When the company's stories happen, epoch ms. All of it is over, whatever day it is now. */
export interface TurningPoints {
  /** Friday evening of last week. */
  readonly supportOpenedMs: number;
  /** Saturday night. */
  readonly supportAccountMs: number;
  /** Monday morning in Bengaluru, which is before Monday in New York. */
  readonly supportClosedMs: number;
  /** Openings of the two earlier, harmless windows. */
  readonly earlierSupportMs: readonly [number, number];
  /** The analyst's last hour. */
  readonly departureMs: number;
  readonly provisioningMs: number;
  readonly renamesMs: readonly number[];
  readonly harmlessRuleOffMs: number;
  readonly rulesOffMs: number;
  readonly rulesOnMs: number;
  readonly accidentMs: number;
}

/** @param nowMs epoch ms */
export const createTurningPoints = (nowMs: number): TurningPoints => {
  const at = createWeekdayAt(nowMs);
  const [newYork, berlin, bengaluru] = [NEW_YORK.zone, BERLIN.zone, BENGALURU.zone];
  return {
    supportOpenedMs: at(1, 5, "18:42:17", newYork),
    supportAccountMs: at(1, 6, "23:17:41", newYork),
    supportClosedMs: at(0, 1, "09:04:26", bengaluru),
    earlierSupportMs: [at(10, 2, "14:05:53", berlin), at(5, 3, "10:15:38", newYork)],
    departureMs: at(1, 5, "17:30:12", berlin),
    provisioningMs: at(1, 2, "06:00:47", berlin),
    renamesMs: [
      at(9, 3, "11:05:21", newYork),
      at(6, 1, "15:20:58", berlin),
      at(4, 1, "09:30:33", berlin),
      at(3, 4, "10:40:09", newYork),
      at(2, 2, "12:10:44", bengaluru),
    ],
    harmlessRuleOffMs: at(1, 1, "10:14:29", newYork),
    rulesOffMs: at(1, 3, "19:52:51", newYork),
    rulesOnMs: at(1, 4, "08:31:14", newYork),
    accidentMs: at(2, 2, "16:20:36", newYork),
  };
};

import type { Watch } from "../state/alerts/watch.js";

/** Neither paused nor deleted. */
export const isOn = ({ pausedMs, deletedMs }: Watch): boolean =>
  pausedMs === null && deletedMs === null;

/** Whether a watch looks at events as they come; a digest asks for them when it is due. */
export const isWatching = (watch: Watch): boolean => isOn(watch) && watch.schedule === null;

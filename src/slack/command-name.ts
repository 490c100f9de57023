/** The manifest's command: for places that do not tell which one was typed. */
export const COMMAND = "/audit";

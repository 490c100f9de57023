import type { IncomingHttpHeaders } from "node:http";
import { isLoopbackHost } from "../../slack/is-loopback-host.js";
import { RequestRefusedError } from "./request-refused-error.js";

/**
 * The server is for this machine alone, so a name that somebody points at 127.0.0.1 (DNS rebinding) gets nothing.
 * @throws RequestRefusedError 421
 */
export const requireLoopbackHost = ({ host }: IncomingHttpHeaders): void => {
  if (isLoopbackHost(host)) return;
  throw new RequestRefusedError(
    421,
    "The playground answers to 127.0.0.1 and localhost only. Open it under one of these.",
  );
};

/**
 * What reads and changes the workspace is for the playground's own page: not for another site in another tab, nor for
 * another server of this machine (which browsers call the same site).
 * @throws RequestRefusedError 403
 */
export const requireOwnPage = (headers: IncomingHttpHeaders): void => {
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  const isOwnOrigin =
    origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
  const isOwnSite = site === undefined || site === "same-origin" || site === "none";
  if (isOwnOrigin && isOwnSite) return;
  throw new RequestRefusedError(403, "Only the playground's own page may do this.");
};

import type { IncomingMessage } from "node:http";
import { isLoopbackHost } from "./is-loopback-host.js";

/**
 * Whether a page in a browser may have caused a request: its browser says so, or it comes under another name than this
 * machine's own (DNS rebinding). Apps call Slack from programs; a page in another tab that knows the port must not post
 * in the app's name.
 */
export const isFromAPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined ||
  (headers["sec-fetch-site"] !== undefined && headers["sec-fetch-site"] !== "none") ||
  !isLoopbackHost(headers.host);

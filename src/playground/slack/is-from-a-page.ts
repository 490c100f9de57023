import type { IncomingMessage } from "node:http";

/**
 * Whether a page in a browser caused a request. Apps call Slack from programs; a page in another tab that knows the
 * port must not post in the app's name.
 */
export const isFromAPage = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined ||
  (headers["sec-fetch-site"] !== undefined && headers["sec-fetch-site"] !== "none");

const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request's `host` header is one of this machine's own names. A name that somebody else points at 127.0.0.1 (DNS
 * rebinding) is none: it lets a page in a browser in.
 */
export const isLoopbackHost = (host: string | undefined): boolean => LOOPBACK_HOST.test(host ?? "");

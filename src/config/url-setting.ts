import { z } from "zod";

const parseUrl = (text: string): URL | undefined =>
  URL.canParse(text) ? new URL(text) : undefined;

const isLoopback = ({ hostname }: URL): boolean =>
  /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

/** Never says the URL itself: somebody may have put a password into it. */
const fault = (text: string): string | undefined => {
  const url = parseUrl(text);
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    return "not a web address that begins with https://";
  }
  if (url.username !== "" || url.password !== "") {
    return "must not hold a user name or password";
  }
  if (url.search !== "" || url.hash !== "") return "must end after the path, without ? or #";
  if (url.protocol === "http:" && !isLoopback(url)) {
    return "must begin with https:// (plain http:// is for this machine only)";
  }
  return undefined;
};

/** The base address of an API, without the slash at its end: https, or http on this machine. */
export const apiUrl = z.string().transform((text, context) => {
  const message = fault(text);
  if (message === undefined) return new URL(text).href.replace(/\/+$/, "");
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/** Where syslog messages go: a protocol, a host and a port. */
export const syslogUrl = z.string().refine(
  (text) => {
    const url = parseUrl(text);
    return (
      url !== undefined &&
      /^(?:tcp|tls|udp):$/.test(url.protocol) &&
      url.hostname !== "" &&
      url.port !== ""
    );
  },
  { error: "not tcp://, tls:// or udp:// with a host and a port" },
);

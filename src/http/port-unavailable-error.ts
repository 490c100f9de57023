const reasonOf = (cause: unknown): string => {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return "another program uses it. Stop that one, or set PORT to a free port";
    case "EACCES":
      return "ports below 1024 need special rights. Set PORT to a higher one, such as 3000";
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return "this machine has no such address. Set HOST to 0.0.0.0 or 127.0.0.1";
    default:
      return cause instanceof Error ? cause.message : "the system refused it";
  }
};

/** The HTTP server's address cannot be taken. */
export class PortUnavailableError extends Error {
  override readonly name = "PortUnavailableError";
  readonly port: number;
  constructor(host: string, port: number, cause: unknown) {
    super(`Cannot listen on ${host} port ${port}: ${reasonOf(cause)}.`, { cause });
    this.port = port;
  }
}

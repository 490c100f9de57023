/** A request that is answered with a status and a sentence instead of what it asks for. */
export class RequestRefusedError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** @param message a sentence for whoever asked: what is wrong, what to do next */
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = "RequestRefusedError";
    this.status = status;
    this.headers = headers;
  }
}

/** @throws RequestRefusedError 405, with the methods that are allowed */
export const requireMethod = (
  method: string | undefined,
  ...allowed: readonly [string, ...string[]]
): void => {
  if (method !== undefined && allowed.includes(method)) return;
  const names = allowed.join(", ");
  throw new RequestRefusedError(405, `Only ${names} is answered here.`, { allow: names });
};

import type { JsonObject } from "../json.js";
import type { Workspace } from "../state/workspace.js";
import { textArgument } from "./arguments.js";
import type { Method, Methods } from "./method.js";
import { Refusal } from "./refusal.js";

/** The tokens that the local Slack knows. */
export interface Tokens {
  readonly botToken: string;
  readonly appToken?: string | undefined;
}

/** Calls a method as Slack would: token, scopes, then the method itself. */
export const callMethod = (
  deps: { readonly workspace: Workspace; readonly methods: Methods; readonly tokens: Tokens },
  name: string,
  args: JsonObject,
  authorization: string,
): JsonObject => {
  try {
    const method = Object.hasOwn(deps.methods, name) ? deps.methods[name] : undefined;
    if (method === undefined) throw new Refusal("unknown_method", { req_method: name });
    const token = authorization.replace(/^Bearer\b\s*/i, "") || textArgument(args, "token");
    requireToken(deps.tokens, method, token);
    requireScope(deps.workspace, method);
    return { ok: true, ...method.run(deps.workspace, args) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.code, ...error.details };
    throw error;
  }
};

const requireToken = ({ botToken, appToken }: Tokens, method: Method, token: string): void => {
  if (token === "") throw new Refusal("not_authed");
  if (token !== botToken && token !== appToken) throw new Refusal("invalid_auth");
  const wanted = method.token === "app" ? appToken : botToken;
  if (token !== wanted) throw new Refusal("not_allowed_token_type");
};

const requireScope = ({ scopes }: Workspace, method: Method): void => {
  const [first] = method.scopes;
  if (first === undefined || method.scopes.some((each) => scopes.includes(each))) return;
  throw new Refusal("missing_scope", { needed: first, provided: scopes.join(",") });
};

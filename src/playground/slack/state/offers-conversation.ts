import { type JsonObject, objectOf } from "../json.js";

/** What of a conversation a menu's filter looks at. */
export interface Listed {
  readonly kind: "public" | "private" | "im" | "mpim";
  readonly isArchived: boolean;
  readonly hasBot: boolean;
}

/**
 * Whether a `conversations_select`, or its multi sister, offers a conversation that its user sees.
 * Source: docs.slack.dev/reference/block-kit/composition-objects/conversation-filter-object
 */
export const offersConversation = (
  element: JsonObject,
  { kind, isArchived, hasBot }: Listed,
): boolean => {
  const { include, exclude_bot_users } = objectOf(element, "filter");
  if (isArchived || (Array.isArray(include) && !include.includes(kind))) return false;
  return !(exclude_bot_users === true && kind === "im" && hasBot);
};

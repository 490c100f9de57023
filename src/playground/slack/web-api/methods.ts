import { blockMethods } from "./blocks.js";
import { channelManagementMethods } from "./channel-management.js";
import { chatMethods } from "./chat.js";
import { conversationMethods } from "./conversations.js";
import { fileMethods } from "./files.js";
import { historyMethods } from "./history.js";
import { identityMethods } from "./identity.js";
import type { Methods } from "./method.js";
import { peopleMethods } from "./people.js";
import { viewMethods } from "./views.js";

/** All methods of the local Slack but apps.connections.open, which needs the sockets. */
export const webApiMethods: Methods = {
  ...blockMethods,
  ...channelManagementMethods,
  ...chatMethods,
  ...conversationMethods,
  ...fileMethods,
  ...historyMethods,
  ...identityMethods,
  ...peopleMethods,
  ...viewMethods,
};

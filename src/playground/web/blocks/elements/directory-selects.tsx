import type { BlockKit, PageChannel } from "../../../page/protocol.js";
import { offersConversation } from "../../../slack/state/offers-conversation.js";
import { useSnapshot } from "../../workspace/workspace.js";
import { channelGroups, peopleGroups } from "../options/option.js";
import { ListSelect } from "./list-select.js";

/** `users_select` and its multi sister. */
export const UsersSelect = ({ element }: { element: BlockKit }) => (
  <ListSelect element={element} groups={peopleGroups(useSnapshot().users)} />
);

const isChannel = ({ kind, isArchived }: PageChannel) => kind === "public" && !isArchived;

/** `channels_select` and its multi sister: public channels. */
export const ChannelsSelect = ({ element }: { element: BlockKit }) => (
  <ListSelect element={element} groups={channelGroups(useSnapshot().channels.filter(isChannel))} />
);

/** `conversations_select` and its multi sister: channels and direct messages, as far as the element's filter lets them. */
export const ConversationsSelect = ({ element }: { element: BlockKit }) => {
  const { channels } = useSnapshot();
  const offered = channels.filter((channel) => offersConversation(element, channel));
  return <ListSelect element={element} groups={channelGroups(offered)} />;
};

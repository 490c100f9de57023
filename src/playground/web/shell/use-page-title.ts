import { useEffect } from "react";
import type { PageChannel } from "../../page/protocol.js";
import { titleOf } from "../channels/channel-kind.js";
import { personOf } from "../people/person-of.js";
import { countUnread, type Seen } from "../unread/count-unread.js";
import { useSnapshot } from "../workspace/workspace.js";

/** Names the tab after the conversation and the user: two tabs may be two people. */
export const usePageTitle = (channel: PageChannel | undefined, seen: Seen): void => {
  const snapshot = useSnapshot();
  const { me, channels, messages } = snapshot;
  const unread = channels
    .map(({ id }) => countUnread(messages, { me, channel: id, seen }))
    .reduce((sum, each) => sum + each, 0);
  const name = channel === undefined ? "" : `${titleOf(channel)} · `;
  const title = `${unread > 0 ? `(${unread}) ` : ""}${name}${personOf(snapshot, me).name}`;
  useEffect(() => {
    document.title = `${title} · audit-bot playground`;
  }, [title]);
};

import { useEffect, useState } from "react";
import { isAppChat } from "../channels/channel-kind.js";
import { chooseChannel } from "../channels/choose-channel.js";
import { AppTabs } from "../conversation/app-tabs.js";
import { ChannelHeader } from "../conversation/channel-header.js";
import { Conversation } from "../conversation/conversation.js";
import { HomePane } from "../conversation/home-pane.js";
import { GoneBar } from "../notices/gone-bar.js";
import { ReadingBar } from "../notices/reading-bar.js";
import { RefusedBar } from "../notices/refused-bar.js";
import { WelcomeBar } from "../notices/welcome-bar.js";
import type { Route } from "../routing/route.js";
import { useCorrectRoute } from "../routing/use-route.js";
import { Sidebar } from "../sidebar/sidebar.js";
import { TopBar } from "../top-bar/top-bar.js";
import { useMedia } from "../ui/use-media.js";
import { useLooking } from "../unread/use-looking.js";
import { useSeen } from "../unread/use-seen.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./shell.css";
import { usePageTitle } from "./use-page-title.js";

/** The page of one user: conversations on the left, one of them beside it. */
export const Shell = ({ route }: { route: Route }) => {
  const { me, channels } = useSnapshot();
  const channel = chooseChannel(channels, route.channel);
  const isApp = channel !== undefined && isAppChat(channel);
  const isHome = isApp && route.isHome && channel.id === route.channel;
  useCorrectRoute({ user: me, channel: channel?.id ?? null, isHome });

  const [seen, look] = useSeen(me);
  useLooking(isHome ? null : (channel?.id ?? null), look);
  usePageTitle(channel, seen);

  const isNarrow = useMedia("(width <= 760px)");
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const isDrawn = isNarrow && isDrawerOpen;
  const closeDrawer = () => setDrawerOpen(false);
  useEscape(isDrawn, closeDrawer);

  return (
    <div className="shell">
      <div className="shell-top">
        <SkipLink />
        <TopBar
          isDrawerOpen={isDrawn}
          onToggleDrawer={isNarrow ? () => setDrawerOpen(!isDrawerOpen) : null}
        />
        <GoneBar />
        <RefusedBar />
      </div>
      <Sidebar
        current={channel?.id ?? ""}
        seen={seen}
        isHidden={isNarrow && !isDrawerOpen}
        onChoose={closeDrawer}
      />
      {isDrawn && <div className="shell-shade" onPointerDown={closeDrawer} />}
      <main id="main" className="shell-main" tabIndex={-1}>
        <div className="shell-content" inert={isDrawn}>
          <WelcomeBar />
          {channel === undefined ? (
            <p className="shell-empty">You are in no conversation.</p>
          ) : (
            <>
              <ChannelHeader channel={channel} />
              {isApp && <AppTabs channel={channel.id} isHome={isHome} />}
              <ReadingBar />
              {isHome ? <HomePane /> : <Conversation key={channel.id} channel={channel} />}
            </>
          )}
        </div>
      </main>
    </div>
  );
};

/** The hash belongs to the conversations, so this is no link to one. */
const SkipLink = () => (
  <button
    type="button"
    className="skip-link"
    onClick={() => document.getElementById("main")?.focus()}
  >
    Skip to the conversation
  </button>
);

const useEscape = (isOn: boolean, onEscape: () => void): void => {
  useEffect(() => {
    if (!isOn) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onEscape();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
};

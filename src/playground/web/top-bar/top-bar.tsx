import { AppMark } from "../people/app-mark.js";
import { Icon } from "../ui/icon.js";
import { useSnapshot } from "../workspace/workspace.js";
import { HappeningMenu } from "./happening-menu.js";
import { SettingsButton } from "./settings-button.js";
import { UserSwitcher } from "./user-switcher.js";
import "./top-bar.css";

interface Props {
  readonly isDrawerOpen: boolean;
  /** Null where there is room for the conversations anyway. */
  readonly onToggleDrawer: (() => void) | null;
}

/** The workspace's name, and everything that is the playground's rather than Slack's. */
export const TopBar = ({ isDrawerOpen, onToggleDrawer }: Props) => {
  const { teamName, isOlderWorkspace } = useSnapshot();
  return (
    <header className="top-bar">
      {onToggleDrawer !== null && (
        <button
          type="button"
          className="top-button"
          aria-label="Conversations"
          aria-expanded={isDrawerOpen}
          aria-controls="sidebar"
          onClick={onToggleDrawer}
        >
          <Icon name={isDrawerOpen ? "close" : "menu"} />
        </button>
      )}
      <span className="top-mark" aria-hidden="true">
        <AppMark />
      </span>
      <h1 className="top-name">{teamName}</h1>
      <span className="top-badge">Playground</span>
      {isOlderWorkspace && (
        <span className="top-badge top-badge-older">
          Older<span className="top-button-words"> workspace</span>
        </span>
      )}
      <div className="top-tools">
        <HappeningMenu />
        <SettingsButton />
        <UserSwitcher />
      </div>
    </header>
  );
};

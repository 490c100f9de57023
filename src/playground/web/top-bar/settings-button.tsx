import { useId } from "react";
import { useToast } from "../notices/toasts.js";
import { THEMES, useThemeChoice } from "../theme/use-theme-choice.js";
import { Icon } from "../ui/icon.js";
import { usePopover } from "../ui/use-popover.js";
import { useAct, useSnapshot } from "../workspace/workspace.js";
import "./settings-button.css";

const THEME_NAMES = { system: "System", light: "Light", dark: "Dark" } as const;

/** The page's colours, and how old the workspace is. */
export const SettingsButton = () => {
  const { isOpen, open, close, rootRef, buttonRef } = usePopover();
  const [theme, setTheme] = useThemeChoice();
  const { isOlderWorkspace } = useSnapshot();
  const act = useAct();
  const tell = useToast();
  const id = useId();

  const useOlder = async (on: boolean) => {
    const answer = await act({ act: "useOlderWorkspace", on });
    if (!answer.ok) tell(answer.error, "problem");
  };

  return (
    <div className="menu" ref={rootRef}>
      <button
        type="button"
        ref={buttonRef}
        className="top-button"
        aria-label="Settings of the playground"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={isOpen ? close : open}
      >
        <Icon name="settings" />
      </button>
      {isOpen && (
        <div id={id} className="settings-panel">
          <fieldset className="settings-themes">
            <legend>Theme</legend>
            {THEMES.map((each) => (
              <label key={each} className="settings-theme">
                <input
                  type="radio"
                  name={id}
                  className="visually-hidden"
                  checked={each === theme}
                  onChange={() => setTheme(each)}
                />
                <span>{THEME_NAMES[each]}</span>
              </label>
            ))}
          </fieldset>
          <div className="settings-older">
            <button
              type="button"
              role="switch"
              className="switch"
              aria-checked={isOlderWorkspace}
              aria-describedby={`${id}-older`}
              onClick={() => void useOlder(!isOlderWorkspace)}
            >
              <span>Older workspace</span>
              <span className="switch-track" aria-hidden="true" />
            </button>
            <p id={`${id}-older`} className="settings-about">
              Refuses the blocks that Slack added in 2026, such as charts and cards. The app then
              falls back to plainer ones.
            </p>
          </div>
        </div>
      )}
    </div>
  );
};

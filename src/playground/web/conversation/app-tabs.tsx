import { hashOf } from "../routing/route.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./app-tabs.css";

interface Props {
  readonly channel: string;
  readonly isHome: boolean;
}

/** The two sides of the direct conversation with the app. */
export const AppTabs = ({ channel, isHome }: Props) => {
  const { me, appName } = useSnapshot();
  return (
    <nav className="app-tabs" aria-label={appName}>
      {[true, false].map((home) => (
        <a
          key={String(home)}
          className="app-tab"
          href={hashOf({ user: me, channel, isHome: home })}
          aria-current={home === isHome ? "page" : undefined}
        >
          {home ? "Home" : "Messages"}
        </a>
      ))}
    </nav>
  );
};

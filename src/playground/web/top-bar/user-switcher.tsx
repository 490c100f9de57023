import type { PageUser } from "../../page/protocol.js";
import { Avatar } from "../people/avatar.js";
import { personOf } from "../people/person-of.js";
import { go } from "../routing/use-route.js";
import { useNow } from "../time/use-now.js";
import { placeOf, timeIn } from "../time/zoned.js";
import { Icon } from "../ui/icon.js";
import { Menu } from "../ui/menu.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./user-switcher.css";

/** Who one is, and the other people whom one can be. */
export const UserSwitcher = () => {
  const snapshot = useSnapshot();
  const nowMs = useNow(15_000);
  const me = personOf(snapshot, snapshot.me);
  const about = ({ role, tz }: PageUser) =>
    [role, `${placeOf(tz)} ${timeIn(tz, nowMs)}`].filter((each) => each !== "").join(" · ");

  return (
    <Menu
      label="Who you are"
      buttonClass="top-button user-switcher"
      button={
        <>
          <Avatar id={me.id} name={me.name} size="small" />
          <span className="user-switcher-words">
            <span className="visually-hidden">You are </span>
            {me.name} <span className="user-switcher-about">· {about(me)}</span>
          </span>
          <Icon name="down" />
        </>
      }
      items={snapshot.users
        .filter(({ isBot }) => !isBot)
        .map((user) => ({
          id: user.id,
          isChecked: user.id === me.id,
          content: (
            <span className="user-choice">
              <Avatar id={user.id} name={user.name} />
              <span>
                <strong>{user.name}</strong>
                <br />
                <span className="user-choice-about">{about(user)}</span>
              </span>
            </span>
          ),
          onChoose: () => go({ user: user.id, channel: null, isHome: false }),
        }))}
    />
  );
};

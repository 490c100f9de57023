import { useSnapshot } from "../workspace/workspace.js";
import { AppMark } from "./app-mark.js";
import "./avatar.css";
import { hueOf } from "./hue-of.js";
import { initialsOf } from "./initials-of.js";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly size?: "small" | "large";
}

/** Somebody's picture; their name has to stand beside it. */
export const Avatar = ({ id, name, size = "large" }: Props) => {
  const isApp = id === useSnapshot().appUserId;
  return (
    <span
      className={`avatar avatar-${size}`}
      data-hue={isApp ? "app" : hueOf(id)}
      aria-hidden="true"
    >
      {isApp ? <AppMark /> : initialsOf(name)}
    </span>
  );
};

import "./avatar.css";
import { AppMark } from "./app-mark.js";
import { hueOf, initialsOf } from "./initials.js";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  readonly size?: "small" | "large";
}

/** Somebody's picture; their name has to stand beside it. */
export const Avatar = ({ id, name, isBot, size = "large" }: Props) => (
  <span className={`avatar avatar-${size}`} data-hue={isBot ? "app" : hueOf(id)} aria-hidden="true">
    {isBot ? <AppMark /> : initialsOf(name)}
  </span>
);

/** A member of the workspace. */
export interface SlackUser {
  /** `U…` */
  readonly id: string;
  /** The handle, as in `user_name`. */
  readonly name: string;
  readonly realName: string;
  readonly email: string;
  /** IANA zone, for example `Europe/Berlin`. */
  readonly tz: string;
  readonly isBot?: boolean;
  readonly isAdmin?: boolean;
}

/** A user group. */
export interface UserGroup {
  /** `S…` */
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly users: readonly string[];
}

export type ChannelKind = "public" | "private" | "im" | "mpim";

/** A conversation of any kind. */
export interface Channel {
  /** `C…`, `G…` or `D…` */
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly isArchived: boolean;
  /** User ids, the bot's own included where it is a member. */
  readonly members: Set<string>;
}

/** A channel as test authors write it. */
export interface ChannelSpec {
  readonly id: string;
  readonly name: string;
  /** Public unless it says otherwise. */
  readonly kind?: ChannelKind;
  readonly isArchived?: boolean;
  readonly members?: readonly string[];
  /** Whether the bot is a member; yes unless it says no. */
  readonly botIsMember?: boolean;
}

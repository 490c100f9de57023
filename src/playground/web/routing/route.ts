/** Where somebody is on the page: `#/U0ALICE/C0SECURITY`, `#/U0ALICE/D0123/home`. */
export interface Route {
  /** `U…` */
  readonly user: string;
  /** `C…`, `G…` or `D…`; null is the default of this user. */
  readonly channel: string | null;
  /** The app's Home instead of the messages; only in a direct conversation. */
  readonly isHome: boolean;
}

/** Who somebody is at a first visit. */
export const DEFAULT_USER = "U0ALICE";

const ID = /^[A-Z0-9]+$/;

/** Reads an address' hash; what makes no sense becomes the default. */
export const parseHash = (hash: string): Route => {
  const [user = "", channel = "", tab] = hash.replace(/^#?\/?/, "").split("/");
  const isChannel = ID.test(channel);
  return {
    user: /^[UW]/.test(user) && ID.test(user) ? user : DEFAULT_USER,
    channel: isChannel ? channel : null,
    isHome: isChannel && tab === "home",
  };
};

/** The address of a place on the page. */
export const hashOf = ({ user, channel, isHome }: Route): string =>
  `#/${user}${channel === null ? "" : `/${channel}${isHome ? "/home" : ""}`}`;

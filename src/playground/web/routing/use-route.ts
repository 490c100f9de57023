import { useEffect, useMemo, useSyncExternalStore } from "react";
import { hashOf, parseHash, type Route } from "./route.js";

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
};

const currentHash = (): string => window.location.hash;

/** Where the address says that we are; follows the back button. */
export const useRoute = (): Route => {
  const hash = useSyncExternalStore(subscribe, currentHash);
  return useMemo(() => parseHash(hash), [hash]);
};

/** Goes somewhere; the back button leads back. */
export const go = (route: Route): void => {
  window.location.hash = hashOf(route);
};

/** Corrects the address without a step for the back button. */
export const correctRoute = (route: Route): void => {
  const hash = hashOf(route);
  if (hash === window.location.hash) return;
  window.history.replaceState(null, "", hash);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
};

/** Keeps the address telling where we really are. */
export const useCorrectRoute = ({ user, channel, isHome }: Route): void => {
  useEffect(() => correctRoute({ user, channel, isHome }), [user, channel, isHome]);
};

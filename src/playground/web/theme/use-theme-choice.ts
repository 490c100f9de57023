import { useEffect, useState } from "react";
import { forGood } from "../storage/browser-storage.js";

/** What can be chosen. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const storedTheme = (): Theme => THEMES.find((each) => each === forGood.read("theme")) ?? "system";

/** Puts a theme on the page; "system" leaves the choice to the system. */
const applyTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
};

/** To be called before the first drawing, so that no wrong colours flash. */
export const applyStoredTheme = (): void => applyTheme(storedTheme());

/** What the user chose, remembered by the browser; how it looks is `useShownTheme`. */
export const useThemeChoice = (): readonly [Theme, (theme: Theme) => void] => {
  const [theme, setTheme] = useState(storedTheme);
  useEffect(() => {
    applyTheme(theme);
    forGood.write("theme", theme);
  }, [theme]);
  return [theme, setTheme];
};

import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type PlaygroundProcess, startPlaygroundProcess } from "../main/playground-process.js";
import { launchBrowser } from "./chrome.js";
import { watchComplaints } from "./complaints.js";
import { type WorkspacePage, workspacePage } from "./workspace-page.js";

export const PEOPLE = { Alice: "U0ALICE", Bernd: "U0BERND", Chitra: "U0CHITRA" } as const;

export interface Visit {
  /** Alice, unless somebody else comes. */
  readonly as?: keyof typeof PEOPLE;
  readonly width?: number;
  readonly height?: number;
  readonly colors?: "light" | "dark";
  /** Whether things go wrong on purpose. */
  readonly mayComplain?: boolean;
}

/** A playground and a browser for the tests of one file. */
export interface Stage {
  origin(): string;
  /** A browser of its own, as another person at another desk has; closed after the test. */
  visit(visit?: Visit): Promise<WorkspacePage>;
  /** Ends the playground's process. */
  stop(): Promise<void>;
  /** Starts another one at the address of the last. */
  startAgain(): Promise<void>;
}

type Start = (env: Readonly<Record<string, string>>) => Promise<PlaygroundProcess>;

/** A newcomer may wait for so long after the address is printed. */
const FILLED_MS = 10_000;

/** To be called within a `describe`. Every test fails when a page of it complains on its console. */
export const createStage = (start: Start = startPlaygroundProcess): Stage => {
  let browser: Browser;
  let playground: PlaygroundProcess;
  const visits: { seen: WorkspacePage; context: BrowserContext; complaints: readonly string[] }[] =
    [];

  const open = async ({
    as = "Alice",
    width = 1280,
    height = 800,
    colors = "light",
    mayComplain = false,
  }: Visit): Promise<WorkspacePage> => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: colors,
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const complaints = watchComplaints(page);
    const seen = workspacePage(page);
    visits.push({ seen, context, complaints: mayComplain ? [] : complaints });
    await page.goto(`${playground.origin}/${as === "Alice" ? "" : `#/${PEOPLE[as]}`}`);
    await seen.composer.waitFor();
    return seen;
  };

  const leave = async (): Promise<void> => {
    for (const { seen, context, complaints } of visits.splice(0)) {
      await seen.closeModals();
      const heard = [...complaints];
      await context.close();
      expect(heard).toEqual([]);
    }
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    playground = await start({});
    const { page } = await open({});
    await page.getByRole("button", { name: "Details of event 1" }).waitFor({ timeout: FILLED_MS });
    await leave();
  });
  afterEach(leave);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });

  return {
    origin: () => playground.origin,
    visit: (visit = {}) => open(visit),
    stop: async () => {
      expect(await playground.stop()).toBe(0);
    },
    startAgain: async () => {
      playground = await start({ PORT: new URL(playground.origin).port });
    },
  };
};

import type { Locator, Page } from "playwright-core";

/** The page of somebody in the workspace, as they or their screen reader would use it. */
export interface WorkspacePage {
  readonly page: Page;
  readonly composer: Locator;
  /** Everything that was said in the open conversation. */
  readonly messages: Locator;
  /** What the bot said there, to all or to this person only. */
  readonly answers: Locator;
  /** The window on top; named by its title where one is given. */
  dialog(title?: string): Locator;
  /** Sends a text. @returns the answer of the bot, which comes after it */
  ask(text: string): Promise<Locator>;
  say(text: string): Promise<void>;
  /** Opens a conversation: "security", "audit-bot"… */
  goTo(conversation: string): Promise<void>;
  /** Becomes another person. */
  become(name: string): Promise<void>;
  /** Closes whatever modals are open. */
  closeModals(): Promise<void>;
}

export const workspacePage = (page: Page): WorkspacePage => {
  const composer = page.getByRole("textbox", { name: /^Message to / });
  const messages = page.getByRole("article");
  const answers = page.getByRole("article", { name: /^audit-bot, / });

  const say = async (text: string): Promise<void> => {
    await composer.fill(text);
    await composer.press("Enter");
  };
  const dialog = (title?: string): Locator =>
    page.getByRole("dialog", title === undefined ? {} : { name: title, exact: true });

  return {
    page,
    composer,
    messages,
    answers,
    dialog,
    say,
    async ask(text) {
      const before = await answers.count();
      await say(text);
      const answer = answers.nth(before);
      await answer.waitFor();
      return answer;
    },
    async goTo(conversation) {
      const list = page.getByRole("navigation", { name: "Conversations" });
      await list.getByRole("link", { name: new RegExp(`^${conversation}(?![\\w-])`) }).click();
      await page.getByRole("heading", { level: 2, name: conversation, exact: true }).waitFor();
    },
    async become(name) {
      await page.getByRole("button", { name: /^You are / }).click();
      await page.getByRole("menuitemradio", { name }).click();
      await page.getByRole("button", { name: `You are ${name}` }).waitFor();
    },
    async closeModals() {
      const open = dialog();
      while (await open.first().isVisible()) {
        await open.last().getByRole("button", { name: "Close", exact: true }).first().click();
        await open.last().waitFor({ state: "detached" });
      }
    },
  };
};

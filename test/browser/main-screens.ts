import { alertMessage } from "./alert-message.js";
import { callSlack, uploadFile } from "./call-slack.js";
import type { Visit } from "./stage.js";
import type { WorkspacePage } from "./workspace-page.js";

export interface MainScreen {
  /** Also the name of its picture. */
  readonly name: string;
  readonly visit?: Visit;
  /** Brings it up. @returns when all of it is there */
  readonly show: (seen: WorkspacePage, origin: string) => Promise<void>;
}

const showDetails = async ({ ask, dialog }: WorkspacePage): Promise<void> => {
  const answer = await ask("/audit support access enabled last week");
  await answer.getByRole("button", { name: "Details of event 1" }).click();
  await dialog("Audit event").getByText("Raw event").waitFor();
};

const showChart = async ({ ask }: WorkspacePage): Promise<void> => {
  const answer = await ask("/audit last 30 days");
  const chart = answer.getByRole("img", { name: /^Bar chart/ });
  await chart.waitFor();
  await chart.evaluate((each) => each.scrollIntoView({ block: "center" }));
};

const showHome = async ({ goTo, page }: WorkspacePage): Promise<void> => {
  await goTo("audit-bot");
  await page.getByRole("link", { name: "Home" }).click();
  await page.getByRole("region", { name: "Home of audit-bot" }).getByText("What I know").waitFor();
};

const showAlert = async ({ page }: WorkspacePage, origin: string): Promise<void> => {
  const { ts } = await callSlack(origin, "chat.postMessage", alertMessage("C0SECURITY"));
  const content = new TextEncoder().encode("n,username\r\n1,bob@example.com");
  const file = { name: "roles.csv", content, channel: "C0SECURITY", threadTs: ts };
  await uploadFile(origin, file);
  const reply = page.getByRole("list", { name: "1 reply" }).last();
  await reply.getByRole("button", { name: "Open roles.csv" }).waitFor();
  await page.getByRole("combobox", { name: "More actions" }).last().click();
  await page.getByRole("option", { name: "Pause this watch" }).waitFor();
};

const happen = async ({ page }: WorkspacePage, label: string): Promise<void> => {
  await page.getByRole("button", { name: "Make something happen" }).click();
  await page.getByRole("menuitem", { name: label }).click();
};

const showSupportWindow = async (seen: WorkspacePage): Promise<void> => {
  await seen.goTo("security-alerts");
  await happen(seen, "Let a support user add an account");
  const alert = seen.answers.filter({ hasText: "Support access is open" }).last();
  await alert.getByText("added user").waitFor();
  await alert.evaluate((each) => each.scrollIntoView({ block: "center" }));
};

const showWatchForm = async ({ say, dialog }: WorkspacePage): Promise<void> => {
  await say("/audit watch logins by bob@example.com");
  await dialog("New watch").getByText("In the last 30 days").waitFor();
};

const showWatches = async ({ ask }: WorkspacePage): Promise<void> => {
  const answer = await ask("/audit watches");
  await answer.getByText("Support access enabled").waitFor();
};

/** The screens that everybody meets; those that add much to the conversation come last, since all that is shown is checked. */
export const MAIN_SCREENS: readonly MainScreen[] = [
  {
    name: "first-look",
    show: async ({ answers }) => {
      await answers.getByRole("button", { name: "Share in channel" }).first().waitFor();
    },
  },
  {
    name: "commands",
    show: async ({ composer, page }) => {
      await composer.pressSequentially("/");
      await page.getByRole("listbox", { name: "Commands" }).waitFor();
    },
  },
  { name: "home", show: showHome },
  {
    name: "refused",
    visit: { as: "Chitra" },
    show: async ({ ask }) => {
      const answer = await ask("/audit logins yesterday");
      await answer.getByText("You may not").waitFor();
    },
  },
  {
    name: "phone-drawer",
    visit: { width: 390, height: 844 },
    show: async ({ page }) => {
      await page.getByRole("button", { name: "Conversations" }).click();
      await page.getByRole("link", { name: "general" }).waitFor();
    },
  },
  {
    name: "file",
    show: async ({ page, dialog }, origin) => {
      const rows = Array.from(
        { length: 40 },
        (_, nth) => `${nth},bob@example.com,${"x".repeat(99)}`,
      );
      const content = new TextEncoder().encode(["n,username,details", ...rows].join("\r\n"));
      await uploadFile(origin, { name: "logins.csv", content, channel: "C0SECURITY" });
      await page.getByRole("button", { name: "Open logins.csv" }).click();
      await dialog("logins.csv").getByText("40 rows").waitFor();
    },
  },
  { name: "details", show: showDetails },
  { name: "chart", show: showChart },
  {
    name: "filter-form",
    show: async ({ ask, dialog, page }) => {
      const answer = await ask("/audit logins by bob@example.com last 30 days");
      await answer.getByRole("button", { name: "Edit filters" }).click();
      const form = dialog("Edit filters");
      await form.getByRole("combobox", { name: /^Event types/ }).pressSequentially("role");
      await page.getByRole("option", { name: /role/i }).first().waitFor();
    },
  },
  { name: "phone-watch-form", visit: { width: 390, height: 844 }, show: showWatchForm },
  { name: "watches", show: showWatches },
  { name: "support-window", show: showSupportWindow },
  { name: "phone-alert", visit: { width: 390, height: 844 }, show: showAlert },
  { name: "phone", visit: { width: 390, height: 844 }, show: showChart },
  {
    name: "refused-by-slack",
    show: async ({ page, dialog }, origin) => {
      await callSlack(origin, "chat.postMessage", { channel: "C0SECURITY", blocks: [{}] });
      await page.getByRole("button", { name: /^Slack would refuse this/ }).click();
      await dialog().waitFor();
    },
  },
];

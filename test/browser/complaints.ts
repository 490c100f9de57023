import type { Page } from "playwright-core";

/** What a page's developer would see go wrong: errors on the console, requests that failed or were refused. */
export const watchComplaints = (page: Page): readonly string[] => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    const problem = request.failure()?.errorText ?? "";
    // Whoever leaves a page, or becomes somebody else, ends the stream; a download ends as a request.
    const isEnded = problem === "net::ERR_ABORTED" && /\/(stream|files)\b/.test(request.url());
    if (!isEnded) complaints.push(`failed: ${request.url()} ${problem}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
};

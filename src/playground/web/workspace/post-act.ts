import type { Act, ActAnswer } from "../../page/protocol.js";

/** Tells the server what the user does. Never rejects. */
export const postAct = async (act: Act): Promise<ActAnswer> => {
  try {
    const response = await fetch("/workspace/act", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(act),
    });
    // The server is ours, and so is the type.
    if (response.ok) return (await response.json()) as ActAnswer;
    return { ok: false, error: `The playground answered ${response.status}. Reload the page.` };
  } catch {
    return { ok: false, error: "The playground does not answer. Is npm start still running?" };
  }
};

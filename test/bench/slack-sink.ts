import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";

/**
 * The least that the bot needs of a Slack, on a thread of its own so that it takes no time from what is
 * measured: one user, and answers that are thrown away. Says when an answer has arrived whole.
 */
const answers: Readonly<Record<string, object>> = {
  "/api/auth.test": {
    ok: true,
    user_id: "UBOT",
    bot_id: "BBOT",
    team_id: "T1",
    url: "http://127.0.0.1/",
  },
  "/api/users.info": { ok: true, user: { id: "U1", tz: "America/New_York" } },
};

const server = createServer((request, response) => {
  let bytes = 0;
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
  });
  request.on("end", () => {
    const path = request.url ?? "";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers[path] ?? { ok: true }));
    if (path.startsWith("/answer")) parentPort?.postMessage({ kind: "answer", path, bytes });
  });
});

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  parentPort?.postMessage({ kind: "listening", url: `http://127.0.0.1:${port}` });
});

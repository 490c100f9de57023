import type { SocketMode } from "../delivery/socket-mode.js";
import type { Methods } from "./method.js";

/** apps.connections.open: the address of one Socket Mode connection, with the app token. */
export const connectionMethods = (sockets: SocketMode): Methods => ({
  "apps.connections.open": {
    scopes: [],
    token: "app",
    run: ({ origin, app }) => {
      const query = new URLSearchParams({ ticket: sockets.issueTicket(), app_id: app.id });
      return { url: `${origin.replace("http:", "ws:")}/link/?${query.toString()}` };
    },
  },
});

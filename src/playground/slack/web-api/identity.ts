import { requireText } from "./arguments.js";
import { botMethod, type Methods } from "./method.js";
import { Refusal } from "./refusal.js";

/** Who am I and where: auth.test, bots.info, team.info. */
export const identityMethods: Methods = {
  "auth.test": botMethod([], ({ origin, team, app }) => ({
    url: `${origin}/`,
    team: team.name,
    user: app.botUser.name,
    team_id: team.id,
    user_id: app.botUser.id,
    bot_id: app.botId,
    is_enterprise_install: false,
  })),

  "bots.info": botMethod(["users:read"], ({ app }, args) => {
    if (requireText(args, "bot") !== app.botId) throw new Refusal("bot_not_found");
    return {
      bot: {
        id: app.botId,
        deleted: false,
        name: app.botUser.name,
        updated: 1_700_000_000,
        app_id: app.id,
        user_id: app.botUser.id,
        icons: {},
      },
    };
  }),

  "team.info": botMethod(["team:read"], ({ team }) => ({
    team: {
      id: team.id,
      name: team.name,
      domain: team.domain,
      email_domain: "example.com",
      icon: { image_default: true },
    },
  })),
};

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Environment } from "../../src/config/read-environment.js";
import { readConfig, readStoreSetting, SettingsError } from "../../src/config.js";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "audit-bot-config-"));
});

afterEach(() => rmSync(directory, { recursive: true }));

const SLACK = {
  SLACK_BOT_TOKEN: "xoxb-1-abc",
  SLACK_SIGNING_SECRET: "0123456789abcdef",
  AUDIT_VIEWERS: "U012AB",
};
const CODE42 = {
  CODE42_BASE_URL: "https://api.us.code42.com",
  CODE42_CLIENT_ID: "key-42-1",
  CODE42_CLIENT_SECRET: "very-secret-1",
};

const config = (environment: Environment) => readConfig(environment, directory);

const errorOf = (environment: Environment): SettingsError => {
  try {
    config(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error("these settings are accepted");
};

const linesOf = (environment: Environment): string[] => errorOf(environment).message.split("\n");

describe("the settings", () => {
  it("have the contract's defaults", () => {
    expect(config(SLACK)).toMatchObject({
      slack: { botToken: "xoxb-1-abc", apiUrl: "https://slack.com/api/" },
      http: { host: "0.0.0.0", port: 3000 },
      code42: null,
      sync: { pollSeconds: 30, overlapMinutes: 15, backfillDays: 90 },
      store: {
        url: `duckdb:${join(directory, "data/audit.duckdb")}`,
        files: {
          folder: join(directory, "data"),
          stateFile: join(directory, "data/audit.state.duckdb"),
        },
      },
      retentionDays: 0,
      access: { viewers: ["U012AB"], exporters: [], admins: [] },
      logLevel: "info",
      warnings: [],
    });
  });

  it("are read with blanks around them, and an empty one is not set", () => {
    const { http, slack } = config({
      ...SLACK,
      PORT: " 8080 ",
      HOST: "  ",
      SLACK_APP_TOKEN: "",
    });
    expect(http).toEqual({ host: "0.0.0.0", port: 8080 });
    expect(slack?.appToken).toBeUndefined();
  });

  it("take fractions of seconds between polls", () => {
    expect(config({ ...SLACK, ...CODE42, CODE42_POLL_SECONDS: "0.5" }).sync.pollSeconds).toBe(0.5);
  });

  it("take a list of ids with blanks, repeated commas and a star", () => {
    const access = config({ ...SLACK, AUDIT_VIEWERS: "U012AB, S045GH,,W1AB ", AUDIT_ADMINS: "*" });
    expect(access.access.viewers).toEqual(["U012AB", "S045GH", "W1AB"]);
    expect(access.access.admins).toEqual(["*"]);
  });

  it("keep a store in memory without files", () => {
    expect(config({ ...SLACK, AUDIT_STORE: "duckdb::memory:" }).store).toEqual({
      url: "duckdb::memory:",
      files: null,
    });
  });

  it("drop the slash at the end of an API's address", () => {
    const { code42, slack } = config({
      ...SLACK,
      ...CODE42,
      CODE42_BASE_URL: "https://api.us.code42.com/",
      SLACK_API_URL: "http://127.0.0.1:4000/api",
    });
    expect(code42?.baseUrl).toBe("https://api.us.code42.com");
    expect(slack?.apiUrl).toBe("http://127.0.0.1:4000/api/");
  });
});

describe("a .env file", () => {
  it("gives what the environment does not, and the environment wins", () => {
    writeFileSync(join(directory, ".env"), '\uFEFFPORT=4000\nLOG_LEVEL="debug" # more\n');
    const { http, logLevel } = config({ ...SLACK, PORT: "5000" });
    expect([http.port, logLevel]).toEqual([5000, "debug"]);
  });

  it("is switched off for a variable that is empty in the environment", () => {
    writeFileSync(join(directory, ".env"), "SLACK_APP_TOKEN=xapp-1\n");
    expect(config({ ...SLACK, SLACK_APP_TOKEN: "" }).slack?.appToken).toBeUndefined();
  });

  it("that cannot be read is a problem of its own", () => {
    mkdirSync(join(directory, ".env"));
    expect(() => config(SLACK)).toThrow(/^\.env: .*EISDIR/);
  });
});

describe("a wrong setting", () => {
  it.each([
    ["PORT", "70000"],
    ["PORT", "http"],
    ["PORT", "3e3"],
    ["HOST", "http://x"],
    ["LOG_LEVEL", "loud"],
    ["SLACK_BOT_TOKEN", "xoxp-1"],
    ["SLACK_APP_TOKEN", "xoxb-1"],
    ["SLACK_SIGNING_SECRET", "xoxb-1"],
    ["SLACK_API_URL", "slack.com"],
    ["SLACK_API_URL", "http://slack.example.com/api/"],
    ["CODE42_BASE_URL", "http://api.us.code42.com"],
    ["CODE42_BASE_URL", "ftp://api.us.code42.com"],
    ["CODE42_BASE_URL", "api.us.code42.com"],
    ["CODE42_POLL_SECONDS", "0"],
    ["CODE42_POLL_SECONDS", "-1"],
    ["CODE42_POLL_SECONDS", "soon"],
    ["CODE42_POLL_SECONDS", "1000000"],
    ["CODE42_OVERLAP_MINUTES", "Infinity"],
    ["CODE42_BACKFILL_DAYS", "0x10"],
    ["AUDIT_STORE", "sqlite:./x.db"],
    ["AUDIT_STORE", "duckdb:"],
    ["AUDIT_STORE", "duckdb:./data/"],
    ["AUDIT_STORE", "duckdb:~/audit.duckdb"],
    ["AUDIT_RETENTION_DAYS", "1.5"],
    ["AUDIT_SILENCE_HOURS", "0"],
    ["AUDIT_VIEWERS", "alice"],
    ["AUDIT_ADMINS", "U012AB,#general"],
    ["AUDIT_ALERT_CHANNEL", "#alerts"],
    ["SYSLOG_URL", "syslog.example.com:514"],
    ["SYSLOG_URL", "tcp://syslog.example.com"],
  ])("%s=%s is one line that names it and gives an example", (name, value) => {
    const lines = linesOf({ ...SLACK, ...CODE42, [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}: .+\\. For example: .+$`));
  });

  it("comes together with every other, in one go", () => {
    const names = linesOf({ SLACK_BOT_TOKEN: "nonsense", PORT: "x", CODE42_CLIENT_ID: "y" }).map(
      (line) => line.split(":")[0],
    );
    expect(names).toEqual([
      "SLACK_BOT_TOKEN",
      "SLACK_SIGNING_SECRET",
      "PORT",
      "CODE42_BASE_URL",
      "CODE42_CLIENT_SECRET",
    ]);
  });

  it("never shows its value", () => {
    const secret = "hunter2secret";
    for (const name of Object.keys({ ...SLACK, ...CODE42, PORT: "", AUDIT_STORE: "", HOST: "" })) {
      for (const value of [
        secret,
        `https://user:${secret}@host.example.com/`,
        `https://user:${secret}@host.example.com:99999/`,
        `clickhouse://u:${secret}@h/d`,
        `xoxp-${secret} x`,
      ]) {
        let message = "";
        try {
          config({ ...SLACK, ...CODE42, [name]: value });
        } catch (error) {
          message = String(error);
        }
        expect(message).not.toContain(secret);
      }
    }
  });

  it("says that ClickHouse is not supported yet", () => {
    expect(linesOf({ ...SLACK, AUDIT_STORE: "clickhouse://u:p@h:8123/d" })[0]).toMatch(
      /^AUDIT_STORE: ClickHouse is not in this version yet/,
    );
  });
});

describe("settings that need each other", () => {
  it("say what a start with Slack needs when a setting of Slack's is misspelled", () => {
    const lines = linesOf({ SLACK_BOT_TOKN: "xoxb-1" });
    expect(lines[0]).toBe("SLACK_BOT_TOKEN: missing. For example: xoxb-…");
    expect(lines[1]).toMatch(/^SLACK_SIGNING_SECRET: missing.*SLACK_APP_TOKEN/);
  });

  it("want a way for Slack's requests beside a bot token", () => {
    expect(linesOf({ SLACK_BOT_TOKEN: "xoxb-1" })).toEqual([
      expect.stringMatching(/^SLACK_SIGNING_SECRET: missing.*SLACK_APP_TOKEN/),
    ]);
    expect(config({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }).slack).toEqual({
      botToken: "xoxb-1",
      appToken: "xapp-1",
      apiUrl: "https://slack.com/api/",
    });
  });

  it.each(["SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN", "SLACK_API_URL"])(
    "want a bot token beside %s",
    (name) => {
      const value = { SLACK_APP_TOKEN: "xapp-1", SLACK_API_URL: "http://localhost:1/" }[name];
      expect(linesOf({ [name]: value ?? "0123abc" })[0]).toMatch(/^SLACK_BOT_TOKEN: missing/);
    },
  );

  it("name what is missing of Code42", () => {
    const { CODE42_CLIENT_SECRET: _, ...partly } = CODE42;
    expect(linesOf({ ...SLACK, ...partly })).toEqual([
      expect.stringMatching(/^CODE42_CLIENT_SECRET: missing, but CODE42_BASE_URL and/),
    ]);
  });

  it("name what is missing of Splunk", () => {
    expect(linesOf({ ...SLACK, SPLUNK_HEC_URL: "https://splunk.example.com" })[0]).toMatch(
      /^SPLUNK_HEC_TOKEN: missing/,
    );
  });
});

describe("without any setting of Slack's, the playground's settings", () => {
  it("keep everything in memory and on this machine, and let two of its three people ask", () => {
    expect(config({})).toMatchObject({
      slack: null,
      http: { host: "127.0.0.1", port: 3000 },
      store: { url: "duckdb::memory:", files: null },
      sync: { pollSeconds: 2, overlapMinutes: 15, backfillDays: 90 },
      access: { viewers: ["S0SECURITY"], exporters: [], admins: ["U0ALICE"] },
      logLevel: "warn",
      warnings: [],
    });
  });

  it("give way to whatever is set", () => {
    expect(
      config({ PORT: "4000", AUDIT_STORE: "duckdb:./x.duckdb", AUDIT_VIEWERS: "*" }),
    ).toMatchObject({
      http: { port: 4000 },
      store: { url: `duckdb:${join(directory, "x.duckdb")}` },
      access: { viewers: ["*"], admins: ["U0ALICE"] },
    });
  });

  it("ask a Code42 of one's own no more often than anywhere else", () => {
    expect(config(CODE42).sync.pollSeconds).toBe(30);
  });

  it.each(["0.0.0.0", "192.0.2.1", "::", "example.com"])("refuse to listen on %s", (host) => {
    expect(linesOf({ HOST: host })).toEqual([expect.stringMatching(/^HOST: .*127\.0\.0\.1 only/)]);
  });

  it("are not used for check-blocks, whose user token says nothing about a workspace", () => {
    expect(config({ SLACK_USER_TOKEN: "xoxp-1" }).slack).toBeNull();
  });
});

describe("warnings", () => {
  it("name the setting that a misspelled one is near to", () => {
    const { warnings } = config({ ...SLACK, AUDIT_VEIWERS: "*", CODE42_POLL_SECOND: "5" });
    expect(warnings).toEqual([
      "AUDIT_VEIWERS is not a setting. Did you mean AUDIT_VIEWERS?",
      "CODE42_POLL_SECOND is not a setting. Did you mean CODE42_POLL_SECONDS?",
    ]);
  });

  it("come with the problem that a misspelling causes", () => {
    expect(errorOf({ SLACK_BOT_TOKN: "xoxb-1" }).warnings).toEqual([
      "SLACK_BOT_TOKN is not a setting. Did you mean SLACK_BOT_TOKEN?",
    ]);
  });

  it("leave other programs' variables alone", () => {
    expect(config({ ...SLACK, SLACK_WEBHOOK_URL: "x", AUDIT: "1", PATH: "/bin" }).warnings).toEqual(
      [],
    );
  });

  it("say so when nobody may ask", () => {
    expect(config({ ...SLACK, AUDIT_VIEWERS: "" }).warnings).toEqual([
      expect.stringContaining("AUDIT_VIEWERS"),
    ]);
    expect(config({ ...SLACK, AUDIT_VIEWERS: "", AUDIT_ADMINS: "W1A" }).warnings).toEqual([]);
  });

  it("say which settings have no effect yet", () => {
    const { warnings } = config({ ...SLACK, SYSLOG_URL: "tls://s.example.com:6514" });
    expect(warnings).toHaveLength(1);
    expect(warnings.join()).toMatch(/SYSLOG_URL.*not in this version/);
  });
});

describe("a command that needs only the store", () => {
  it("does not mind what is wrong elsewhere", () => {
    const setting = readStoreSetting({ PORT: "x", AUDIT_STORE: "duckdb:a.duckdb" }, directory);
    expect(setting.files?.storeFile).toBe(join(directory, "a.duckdb"));
  });

  it("minds a wrong store", () => {
    expect(() => readStoreSetting({ AUDIT_STORE: "x" }, directory)).toThrow(/^AUDIT_STORE: /);
  });
});

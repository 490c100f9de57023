import { changeOf, type Predicate, type Predicates, type Telling } from "./telling.js";

interface Trusted {
  readonly noun: string;
  /** The start of the types' names: `domain` of `domain_added`. */
  readonly type: string;
  readonly keys: readonly string[];
}

const KINDS: readonly Trusted[] = [
  { noun: "account name", type: "account_name", keys: ["accountName"] },
  { noun: "domain", type: "domain", keys: ["domain", "domainName"] },
  {
    noun: "Git repository",
    type: "git_repository",
    keys: ["gitRepository", "repository", "repositoryUri", "gitRepositoryUri"],
  },
  { noun: "IP address", type: "ip_address", keys: ["ipAddress", "ip", "ipRange"] },
  {
    noun: "Slack workspace",
    type: "slack_workspace",
    keys: ["slackWorkspace", "workspace", "workspaceName", "slackWorkspaceName"],
  },
  { noun: "URL", type: "url", keys: ["url", "urlPath"] },
];

const IDS = ["trustedActivityId", "activityId", "id"];

const predicatesOf = ({ noun, type, keys }: Trusted): readonly [string, Predicate][] => {
  const it = ({ thing }: Telling): string => thing(noun, [...keys, "value", "name"], IDS);
  const own = [...keys.map((key) => key.toLowerCase()), "name"];
  return [
    [`${type}_added`, (telling) => `added ${it(telling)} to trusted activity`],
    [
      `${type}_changed`,
      (telling) => `changed ${it(telling)} in trusted activity${changeOf(telling, ...own)}`,
    ],
    [`${type}_deleted`, (telling) => `removed ${it(telling)} from trusted activity`],
  ];
};

export const trustedActivity: Predicates = Object.fromEntries(KINDS.flatMap(predicatesOf));

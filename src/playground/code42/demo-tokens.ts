import { randomUUID } from "node:crypto";

/** Access tokens that end after a while, and download tokens that are good for one download. */
export interface DemoTokens {
  issueAccess(): string;
  acceptsAccess(authorization: string | undefined): boolean;
  issueDownload(csv: string): string;
  redeemDownload(token: string | null): string | undefined;
}

export const createDemoTokens = (lifeSeconds: number, clock: () => number): DemoTokens => {
  const access = new Map<string, number>();
  const downloads = new Map<string, string>();
  return {
    issueAccess() {
      for (const [token, endsMs] of access) if (endsMs <= clock()) access.delete(token);
      const token = randomUUID();
      access.set(token, clock() + lifeSeconds * 1000);
      return token;
    },
    acceptsAccess(authorization) {
      const token = authorization?.startsWith("Bearer ") ? authorization.slice(7) : "";
      return clock() < (access.get(token) ?? 0);
    },
    issueDownload(csv) {
      const token = randomUUID();
      downloads.set(token, csv);
      return token;
    },
    redeemDownload(token) {
      const csv = downloads.get(token ?? "");
      downloads.delete(token ?? "");
      return csv;
    },
  };
};

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldLabel, fieldWord } from "../../src/audit/field-labels.js";

describe("fieldLabel", () => {
  it.each([
    ["actorAgent", "User agent"],
    ["actorIpAddress", "IP address"],
    ["md5", "MD5"],
    ["metadataMd5sum", "Metadata MD5"],
    ["resultCount", "Results"],
    ["requestJson", "Query parameters"],
    ["updatedLocalAuthStatus", "Local auth only"],
    ["case_number", "Case number"],
    ["userName", "Affected user"],
    ["displayName", "Display name"],
  ])("knows %s as %s", (key, label) => {
    expect(fieldLabel(key)).toBe(label);
  });

  it.each([
    ["deviceOsName", "Device OS name"],
    ["restoreId", "Restore ID"],
    ["groupIds", "Group IDs"],
    ["ssoURLPath", "SSO URL path"],
    ["scim_provisioner-id", "SCIM provisioner ID"],
    ["targetOrgUid", "Target org UID"],
    ["sourceMD5", "Source MD5"],
    ["fileSHA256", "File SHA-256"],
    ["HTMLBody", "Html body"],
    ["Größe", "Größe"],
    ["???", "???"],
  ])("makes words of %s: %s", (key, label) => {
    expect(fieldLabel(key)).toBe(label);
  });

  it("is one short visible line for any key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (key) => {
        const label = fieldLabel(key);
        expect(label.length).toBeLessThanOrEqual(80);
        expect(label).not.toMatch(/[\p{Cc}\u202a-\u202e\u200b]/u);
      }),
    );
  });
});

describe("fieldWord", () => {
  it("fits into a sentence", () => {
    expect(["actorAgent", "ipAddress", "md5", "firstName"].map(fieldWord)).toEqual([
      "user agent",
      "IP address",
      "MD5",
      "first name",
    ]);
  });
});

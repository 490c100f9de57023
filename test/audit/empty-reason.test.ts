import { describe, expect, it } from "vitest";
import { type EmptyField, emptyReason } from "../../src/audit/empty-reason.js";
import { parseEvent } from "../../src/audit/event.js";

const reason = (field: EmptyField, typeName: string, fields: object): string | null =>
  emptyReason(
    parseEvent(
      JSON.stringify({
        type$: `audit_log::${typeName}/1`,
        timestamp: "2026-11-23T15:04:05Z",
        ...fields,
      }),
    ),
    field,
  );

describe("emptyReason", () => {
  it("says that nobody added the users of the first intake", () => {
    for (const type of ["user_registered", "local_auth_only_change"]) {
      for (const field of ["actorName", "addresses", "agent"] as const) {
        expect(reason(field, type, { userName: "bob@example.com" })).toMatch(/first intake/);
      }
    }
    expect(reason("actorName", "user_deactivated", {})).toBeNull();
  });

  it("does not blame the first intake when somebody did add the user", () => {
    const fields = { actorName: "alice@example.com", actorType: "USER" };
    expect(reason("agent", "user_registered", fields)).toBeNull();
  });

  it("says that a provisioning system has no agent", () => {
    const fields = { actorName: "azure_1234@cloud.code42.com", actorType: "USER" };
    expect(reason("agent", "external_attributes_change", fields)).toMatch(/provisioning system/);
    expect(reason("agent", "external_attributes_change", { actorName: "x@code42.com" })).toBeNull();
  });

  it("says where a username change names its user", () => {
    expect(reason("affectedUser", "username_change", {})).toMatch(/old and new value/);
    expect(reason("affectedUser", "domain_added", {})).toBeNull();
  });

  it("says why a user type can be empty or unknown", () => {
    for (const actorType of [null, "", "null", "UNKNOWN", "Unknown"]) {
      expect(reason("userType", "logged_in", { actorName: "a@x.com", actorType })).toMatch(
        /so new/,
      );
    }
  });

  it("says that the system has no device", () => {
    const fields = { actorName: "SYSTEM", actorType: "SYSTEM" };
    expect(reason("addresses", "federation_metadata_updated", fields)).toMatch(/system did this/);
  });

  it("has no reason for a field that is not empty", () => {
    const fields = {
      actorName: "a@x.com",
      actorType: "USER",
      actorAgent: "x",
      actorIpAddress: "10.0.0.1",
    };
    for (const field of ["actorName", "addresses", "agent", "userType"] as const) {
      expect(reason(field, "user_registered", fields)).toBeNull();
    }
  });
});

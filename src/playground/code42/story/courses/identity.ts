import { digits, hex, wholeBetween } from "../choose.js";
import { type Course, step } from "./course.js";

const ORG = { orgId: "880031", orgName: "Example Corp" };
const FEDERATION = {
  federationId: "1034183599256332463",
  displayName: "Example Corp sign-in",
  metadataUrl: "https://idp.example.com/metadata.xml",
};

/** Who may say who somebody is: changed rarely, and never by accident. */
export const identity: readonly Course[] = [
  {
    doer: "system",
    times: 6,
    begin: (_world, random) => [
      step("federation_metadata_updated", 0, { ...FEDERATION, metadataMd5sum: hex(random, 32) }),
    ],
  },
  {
    doer: "admin",
    times: 1,
    begin(_world, random) {
      const partner = { federationId: digits(random, 19), displayName: "Partner sign-in" };
      return [
        step("federation_created", 0, { ...partner, entityId: "https://partner.example/saml" }),
        step("federation_updated", 2, {
          ...partner,
          oldDisplayName: "Partner sign-in",
          newDisplayName: "Partner sign-in (pilot)",
        }),
        step("federation_deleted", 15, { ...partner, displayName: "Partner sign-in (pilot)" }),
      ];
    },
  },
  {
    doer: "admin",
    times: 1,
    begin(_world, random) {
      const provider = {
        identityProviderId: digits(random, 18),
        identityProviderName: "Okta (new tenant)",
      };
      return [
        step("identity_provider_created", 0, { ...provider, protocol: "SAML 2.0" }),
        step("identity_provider_metadata_updated", 1, {
          ...provider,
          metadataUrl: "https://okta.example.com/app/metadata",
          metadataMd5sum: hex(random, 32),
        }),
        step("identity_provider_assigned_to_org", 1, { ...provider, ...ORG }),
        step("identity_provider_updated", 6, {
          ...provider,
          oldSessionMinutes: 480,
          newSessionMinutes: 60,
        }),
        step("identity_provider_removed_from_org", 12, { ...provider, ...ORG }),
        step("identity_provider_deleted", 0, provider),
      ];
    },
  },
  {
    doer: "admin",
    times: 1,
    begin(_world, random) {
      const provisioner = {
        provisionerId: digits(random, 18),
        provisionerName: "Azure AD (test)",
      };
      return [
        step("scim_provisioner_created", 0, provisioner),
        step("scim_provisioner_configuration_updated", 0, {
          ...provisioner,
          oldDeactivationDelayDays: 0,
          newDeactivationDelayDays: wholeBetween(random, 2, 7),
        }),
        step("scim_provisioner_credentials_changed", 9, provisioner),
        step("scim_provisioner_deleted", 20, provisioner),
      ];
    },
  },
];

import { asPerson } from "../../story/actor.js";
import { digits, hex } from "../../story/choose.js";
import { SECOND_MS } from "../../story/durations.js";
import type { LiveHappening, Stage } from "./live-happening.js";

/** Who says who somebody is, and who may add them: changed without a word to anybody. */
export const createIdentity = ({ world, write, random }: Stage): readonly LiveHappening[] => {
  const admin = asPerson(world.cast.teamAdmin);
  return [
    {
      id: "identity-provider",
      label: "Change the identity provider",
      hint: 'Ask for “category:"Identity management" today”.',
      happen(nowMs) {
        const provider = { identityProviderId: "103418359925633", identityProviderName: "Okta" };
        const oldCertificate = hex(random, 16);
        write("identity_provider_updated", nowMs - 15 * SECOND_MS, admin, {
          ...provider,
          oldSignInUrl: "https://okta.example.com/sso",
          newSignInUrl: `https://okta-${digits(random, 3)}.example.com/sso`,
        });
        write("identity_provider_metadata_updated", nowMs, admin, {
          ...provider,
          oldCertificate,
          newCertificate: hex(random, 16),
        });
      },
    },
    {
      id: "federation",
      label: "Add a federation and a SCIM provisioner",
      hint: "Ask for “federation created today”.",
      happen(nowMs) {
        const number = digits(random, 3);
        write("scim_provisioner_created", nowMs - 20 * SECOND_MS, admin, {
          provisionerId: digits(random, 18),
          provisionerName: `Partner directory ${number}`,
        });
        write("federation_created", nowMs, admin, {
          federationId: digits(random, 19),
          displayName: `Partner sign-in ${number}`,
          entityId: `https://partner-${number}.example/saml`,
        });
      },
    },
  ];
};

import { changeOf, type Predicate, type Predicates, type Telling } from "./telling.js";

const federation = ({ thing }: Telling): string =>
  thing("federation", ["federationName", "displayName", "name"], ["federationId", "id"]);

const provider = ({ thing }: Telling): string =>
  thing(
    "identity provider",
    ["identityProviderName", "providerName", "displayName", "name"],
    ["identityProviderId", "providerId", "id"],
  );

const provisioner = ({ thing }: Telling): string =>
  thing(
    "SCIM provisioner",
    ["provisionerName", "scimProvisionerName", "displayName", "name"],
    ["provisionerId", "scimProvisionerId", "id"],
  );

const org = ({ thing }: Telling): string =>
  thing("org", ["orgName", "organizationName"], ["orgId", "orgUid", "organizationId"]);

const done =
  (verb: string, what: (telling: Telling) => string): Predicate =>
  (telling) =>
    `${verb} ${what(telling)}`;

const changed =
  (verb: string, what: (telling: Telling) => string): Predicate =>
  (telling) =>
    `${verb} ${what(telling)}${changeOf(telling)}`;

export const identityManagement: Predicates = {
  federation_created: done("created", federation),
  federation_deleted: done("deleted", federation),
  federation_metadata_updated: done("updated the metadata of", federation),
  federation_updated: changed("updated", federation),
  identity_provider_assigned_to_org: (telling) =>
    `assigned ${provider(telling)} to ${org(telling)}`,
  identity_provider_created: done("created", provider),
  identity_provider_deleted: done("deleted", provider),
  identity_provider_metadata_updated: done("updated the metadata of", provider),
  identity_provider_removed_from_org: (telling) =>
    `removed ${provider(telling)} from ${org(telling)}`,
  identity_provider_updated: changed("updated", provider),
  scim_provisioner_configuration_updated: changed("updated the configuration of", provisioner),
  scim_provisioner_created: done("created", provisioner),
  scim_provisioner_credentials_changed: done("changed the credentials of", provisioner),
  scim_provisioner_deleted: done("deleted", provisioner),
};

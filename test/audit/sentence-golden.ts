type Fields = Readonly<Record<string, unknown>>;

/** One row a type: the type's own fields, and what its sentence says after "alice@example.com ". */
export type Golden = readonly [typeName: string, fields: Fields, said: string];

const bob = { userName: "bob@example.com", userId: "1042" };
const rule = { ruleId: "8f2c", ruleName: "Zip files to cloud" };
const client = { apiClientId: "key-42", apiClientName: "SIEM export" };
const caseFields = { caseNumber: 7, caseName: "Departure of Bob" };
const watchlist = { watchlistId: "w-1", watchlistName: "Leavers" };
const federation = { federationId: "1034183599256332463", displayName: "Example federation" };
const provider = { identityProviderId: "ip-9", displayName: "Okta", orgName: "Example Ltd" };
const scim = { provisionerId: "sc-3", displayName: "Azure AD" };
const file = { fileName: "plan.xlsx", md5: "9e107d9d372bb6826bd81d3542a419d6" };
const entity = { entityId: "e-5", entityName: "Passport numbers" };

export const GOLDEN: readonly Golden[] = [
  [
    "account_name_added",
    { accountName: "example-ltd" },
    "added account name “example-ltd” to trusted activity",
  ],
  [
    "account_name_changed",
    { oldValue: "example", newValue: "example-ltd" },
    "changed an account name in trusted activity from “example” to “example-ltd”",
  ],
  [
    "account_name_deleted",
    { accountName: "example-ltd" },
    "removed account name “example-ltd” from trusted activity",
  ],
  ["activate_user", bob, "reactivated bob@example.com"],
  ["user_registered", bob, "added user bob@example.com"],
  [
    "alert_note_edited",
    { alertId: "a-77", ...rule },
    "edited the note on alert “Zip files to cloud”",
  ],
  ["alert_rule_created", rule, "created alert rule “Zip files to cloud”"],
  ["alert_rule_deleted", rule, "deleted alert rule “Zip files to cloud”"],
  ["alert_rule_disabled", rule, "turned off alert rule “Zip files to cloud”"],
  ["alert_rule_edited", rule, "edited alert rule “Zip files to cloud”"],
  ["alert_rule_enabled", { ruleId: "8f2c" }, "turned on alert rule 8f2c"],
  [
    "alert_state_changed",
    { alertId: "a-77", oldState: "OPEN", newState: "PENDING_RESPONSE" },
    "changed the state of alert a-77 from “Open” to “Pending response”",
  ],
  [
    "all_users_removed_from_alert_rule",
    rule,
    "removed all users from alert rule “Zip files to cloud”",
  ],
  ["api_client_created", client, "created API client “SIEM export”"],
  ["api_client_deleted", client, "deleted API client “SIEM export”"],
  [
    "api_client_description_changed",
    { ...client, oldValue: "Old", newValue: "For Splunk" },
    "changed the description of API client “SIEM export” from “Old” to “For Splunk”",
  ],
  [
    "api_client_name_changed",
    { apiClientId: "key-42", oldValue: "SIEM", newValue: "SIEM export" },
    "renamed an API client from “SIEM” to “SIEM export”",
  ],
  [
    "api_client_permissions_assigned",
    { ...client, permissions: ["audit:read", "users:write"] },
    "gave API client “SIEM export” the permissions “audit:read” and “users:write”",
  ],
  [
    "api_client_permissions_revoked",
    { ...client, permissions: ["users:write"] },
    "took the permission “users:write” from API client “SIEM export”",
  ],
  ["api_client_secret_reset", client, "reset the secret of API client “SIEM export”"],
  ["case_archived", caseFields, "archived case 7 “Departure of Bob”"],
  [
    "case_assignee_changed",
    { ...caseFields, oldValue: "carol@example.com", newValue: "dan@example.com" },
    "changed the assignee of case 7 “Departure of Bob” from carol@example.com to dan@example.com",
  ],
  ["case_closed", caseFields, "closed case 7 “Departure of Bob”"],
  ["case_created", caseFields, "created case 7 “Departure of Bob”"],
  ["case_deleted", caseFields, "deleted case 7 “Departure of Bob”"],
  ["case_exported", caseFields, "exported case 7 “Departure of Bob”"],
  [
    "case_file_event_added",
    { ...caseFields, ...file },
    "added the file event of “plan.xlsx” to case 7 “Departure of Bob”",
  ],
  ["case_file_event_removed", { caseNumber: 7, eventId: "x" }, "removed a file event from case 7"],
  [
    "case_subject_changed",
    { caseNumber: 7, ...bob },
    "changed the subject of case 7 to bob@example.com",
  ],
  [
    "checksum_purged",
    file,
    "deleted the stored contents of file “plan.xlsx” (checksum 9e107d9d372bb6826bd81d3542a419d6) from the Code42 cloud",
  ],
  [
    "cloud_alias_added",
    { ...bob, cloudAlias: "bob@gmail.example" },
    "added cloud alias bob@gmail.example to bob@example.com's risk profile",
  ],
  [
    "cloud_alias_removed",
    { ...bob, cloudAlias: "bob@gmail.example" },
    "removed cloud alias bob@gmail.example from bob@example.com's risk profile",
  ],
  ["logged_in", {}, "signed in to the console"],
  [
    "content_inspection_entity_created",
    entity,
    "created content inspection entity “Passport numbers”",
  ],
  [
    "content_inspection_entity_deleted",
    entity,
    "deleted content inspection entity “Passport numbers”",
  ],
  [
    "content_inspection_entity_updated",
    entity,
    "updated content inspection entity “Passport numbers”",
  ],
  ["user_deactivated", bob, "deactivated bob@example.com"],
  [
    "department_added_to_watchlist_definition",
    { ...watchlist, departments: ["Sales"] },
    "added department “Sales” to watchlist “Leavers”",
  ],
  [
    "department_removed_from_watchlist_definition",
    { ...watchlist, departments: ["Sales", "R&D"] },
    "removed departments “Sales” and “R&D” from watchlist “Leavers”",
  ],
  ["domain_added", { domain: "example.org" }, "added domain “example.org” to trusted activity"],
  [
    "domain_changed",
    { domain: "example.org", oldDescription: "", newDescription: "Partner" },
    "changed domain “example.org” in trusted activity (description to “Partner”)",
  ],
  [
    "domain_deleted",
    { domain: "example.org" },
    "removed domain “example.org” from trusted activity",
  ],
  [
    "email_change",
    { ...bob, oldValue: "rob@example.com", newValue: "bob@example.com" },
    "changed bob@example.com's email address from rob@example.com to bob@example.com",
  ],
  [
    "excluded_users_added_to_watchlist_definition",
    { ...watchlist, users: [{ username: "bob@example.com" }, { username: "eve@example.com" }] },
    "excluded bob@example.com and eve@example.com from watchlist “Leavers”",
  ],
  [
    "excluded_users_removed_from_watchlist_definition",
    { ...watchlist, ...bob },
    "stopped excluding bob@example.com from watchlist “Leavers”",
  ],
  [
    "external_attributes_change",
    {
      ...bob,
      changes: [
        { attribute: "country", oldValue: "US", newValue: "DE" },
        { attribute: "department", oldValue: null, newValue: "Sales" },
      ],
    },
    "updated bob@example.com's country and department",
  ],
  [
    "external_reference_change",
    { ...bob, oldValue: "HR-1", newValue: "HR-2" },
    "changed bob@example.com's external reference from “HR-1” to “HR-2”",
  ],
  ["federation_created", federation, "created federation “Example federation”"],
  ["federation_deleted", federation, "deleted federation “Example federation”"],
  [
    "federation_metadata_updated",
    { ...federation, metadataUrl: "https://idp.example.com/metadata", metadataMd5sum: "4df9" },
    "updated the metadata of federation “Example federation”",
  ],
  ["federation_updated", federation, "updated federation “Example federation”"],
  ["file_download", { ...bob, ...file }, "downloaded bob@example.com's file “plan.xlsx”"],
  [
    "file_download_io_error",
    file,
    "tried to download file “plan.xlsx”, but it failed with an I/O error",
  ],
  [
    "search_issued",
    { success: true, type: "query", requestJson: '{"groups":[]}', resultCount: 12 },
    "ran a Forensic Search query that found 12 events",
  ],
  [
    "git_repository_added",
    { repositoryUri: "github.com/example/app" },
    "added Git repository “github.com/example/app” to trusted activity",
  ],
  [
    "git_repository_changed",
    { repositoryUri: "github.com/example/app" },
    "changed Git repository “github.com/example/app” in trusted activity",
  ],
  [
    "git_repository_deleted",
    { repositoryUri: "github.com/example/app" },
    "removed Git repository “github.com/example/app” from trusted activity",
  ],
  [
    "groups_added_to_watchlist_definition",
    { ...watchlist, groups: [{ id: "g1", name: "Contractors" }] },
    "added directory group “Contractors” to watchlist “Leavers”",
  ],
  [
    "groups_removed_from_watchlist_definition",
    { ...watchlist, groupNames: ["a", "b", "c", "d", "e"] },
    "removed directory groups “a”, “b”, “c” and 2 more from watchlist “Leavers”",
  ],
  [
    "identity_provider_assigned_to_org",
    provider,
    "assigned identity provider “Okta” to org “Example Ltd”",
  ],
  ["identity_provider_created", provider, "created identity provider “Okta”"],
  ["identity_provider_deleted", provider, "deleted identity provider “Okta”"],
  [
    "identity_provider_metadata_updated",
    provider,
    "updated the metadata of identity provider “Okta”",
  ],
  [
    "identity_provider_removed_from_org",
    provider,
    "removed identity provider “Okta” from org “Example Ltd”",
  ],
  ["identity_provider_updated", provider, "updated identity provider “Okta”"],
  [
    "included_users_added_to_watchlist_definition",
    { ...watchlist, userNames: ["bob@example.com"] },
    "added bob@example.com to watchlist “Leavers”",
  ],
  [
    "included_users_removed_from_watchlist_definition",
    { ...watchlist, userNames: ["bob@example.com"] },
    "removed bob@example.com from watchlist “Leavers”",
  ],
  [
    "incydr_support_user_access_disabled",
    {},
    "turned off Incydr support's access to the environment",
  ],
  ["incydr_support_user_access_enabled", {}, "gave Incydr support access to the environment"],
  [
    "ip_address_added",
    { ipAddress: "203.0.113.0/24" },
    "added IP address “203.0.113.0/24” to trusted activity",
  ],
  [
    "ip_address_changed",
    { oldIpAddress: "203.0.113.1", newIpAddress: "203.0.113.2" },
    "changed an IP address in trusted activity from “203.0.113.1” to “203.0.113.2”",
  ],
  [
    "ip_address_deleted",
    { ipAddress: "203.0.113.0/24" },
    "removed IP address “203.0.113.0/24” from trusted activity",
  ],
  [
    "local_auth_only_change",
    { ...bob, updatedLocalAuthStatus: true },
    "limited bob@example.com to local sign-in",
  ],
  [
    "name_change",
    { ...bob, oldFirstName: "Rob", newFirstName: "Bob", oldLastName: "Ray", newLastName: "Roe" },
    "changed bob@example.com's name (first name from “Rob” to “Bob” and last name from “Ray” to “Roe”)",
  ],
  [
    "path_purged",
    { ...bob, path: "C:/Users/bob/secret" },
    "purged path “C:/Users/bob/secret” from bob@example.com's backup archive",
  ],
  [
    "restore_ended",
    { ...bob, restoreId: "r-1", deviceName: "BOB-LAPTOP" },
    "finished restoring files to bob@example.com's device “BOB-LAPTOP”",
  ],
  [
    "restore_started",
    { restoreId: "r-1", deviceName: "BOB-LAPTOP" },
    "started restoring files to device “BOB-LAPTOP”",
  ],
  [
    "risk_factor_added",
    { ...bob, riskFactors: ["Contractor", "Flight risk"] },
    "added risk factors “Contractor” and “Flight risk” to bob@example.com's risk profile",
  ],
  [
    "risk_factor_removed",
    { ...bob, riskFactors: ["Contractor"] },
    "removed risk factor “Contractor” from bob@example.com's risk profile",
  ],
  [
    "risk_profile_end_date_changed",
    { ...bob, oldValue: "2026-11-30", newValue: null },
    "changed bob@example.com's departure date from “2026-11-30” to nothing",
  ],
  [
    "risk_profile_notes_changed",
    { ...bob, oldNotes: "a", newNotes: "b" },
    "changed the notes in bob@example.com's risk profile",
  ],
  [
    "risk_profile_start_date_changed",
    { ...bob, oldStartDate: null, newStartDate: "2026-12-01" },
    "changed bob@example.com's start date to “2026-12-01”",
  ],
  [
    "risk_indicator_changed",
    { name: "Zip file", oldSeverity: 3, newSeverity: 5 },
    "changed the severity of risk indicator “Zip file” from “3” to “5”",
  ],
  ["risk_indicator_created", { name: "Zip file" }, "created risk indicator “Zip file”"],
  [
    "scim_provisioner_configuration_updated",
    scim,
    "updated the configuration of SCIM provisioner “Azure AD”",
  ],
  ["scim_provisioner_created", scim, "created SCIM provisioner “Azure AD”"],
  [
    "scim_provisioner_credentials_changed",
    scim,
    "changed the credentials of SCIM provisioner “Azure AD”",
  ],
  ["scim_provisioner_deleted", { provisionerId: "sc-3" }, "deleted SCIM provisioner sc-3"],
  [
    "sharing_permission_removed",
    { ...bob, ...file },
    "removed bob@example.com's sharing permission for file “plan.xlsx”",
  ],
  [
    "slack_workspace_added",
    { workspaceName: "example-team" },
    "added Slack workspace “example-team” to trusted activity",
  ],
  [
    "slack_workspace_changed",
    { workspaceName: "example-team" },
    "changed Slack workspace “example-team” in trusted activity",
  ],
  [
    "slack_workspace_deleted",
    { workspaceName: "example-team" },
    "removed Slack workspace “example-team” from trusted activity",
  ],
  ["temporary_file_access_granted", file, "got temporary view access to file “plan.xlsx”"],
  ["temporary_file_access_revoked", file, "lost temporary view access to file “plan.xlsx”"],
  [
    "url_added",
    { url: "drive.example.com/team" },
    "added URL “drive.example.com/team” to trusted activity",
  ],
  [
    "url_changed",
    { value: "drive.example.com/team" },
    "changed URL “drive.example.com/team” in trusted activity",
  ],
  [
    "url_deleted",
    { value: "drive.example.com/team" },
    "removed URL “drive.example.com/team” from trusted activity",
  ],
  [
    "user_added_to_watchlist_membership",
    { ...bob, watchlistType: "DEPARTING_EMPLOYEE" },
    "added bob@example.com to watchlist “Departing employee” through a group or department",
  ],
  [
    "user_removed_from_watchlist_membership",
    { ...bob, ...watchlist },
    "removed bob@example.com from watchlist “Leavers” through a group or department",
  ],
  [
    "user_roles_assigned",
    { ...bob, roleNames: ["Security Admin"] },
    "gave bob@example.com the role “Security Admin”",
  ],
  [
    "user_roles_revoked",
    { ...bob, roles: ["Security Admin", "Insider Risk Analyst"] },
    "took the roles “Security Admin” and “Insider Risk Analyst” from bob@example.com",
  ],
  [
    "username_change",
    { oldValue: "rob@example.com", newValue: "bob@example.com" },
    "changed a username from rob@example.com to bob@example.com",
  ],
  [
    "users_added_to_alert_rule",
    { ...rule, userNames: ["bob@example.com", "eve@example.com"] },
    "added bob@example.com and eve@example.com to alert rule “Zip files to cloud”",
  ],
  [
    "users_removed_from_alert_rule",
    { ...rule, ...bob },
    "removed bob@example.com from alert rule “Zip files to cloud”",
  ],
  ["watchlist_created", { ...watchlist }, "created watchlist “Leavers”"],
  ["watchlist_definition_changed", watchlist, "changed the definition of watchlist “Leavers”"],
  ["watchlist_deleted", watchlist, "deleted watchlist “Leavers”"],
  [
    "watchlist_description_changed",
    { ...watchlist, oldValue: "x", newValue: "y" },
    "changed the description of watchlist “Leavers” from “x” to “y”",
  ],
  [
    "watchlist_name_changed",
    { watchlistId: "w-1", oldValue: "Leaver", newValue: "Leavers" },
    "renamed a watchlist from “Leaver” to “Leavers”",
  ],
  [
    "watchlist_removed_from_alert_rule",
    { ...rule, ...watchlist },
    "removed watchlist “Leavers” from alert rule “Zip files to cloud”",
  ],
  [
    "zip_file_downloaded",
    { ...bob, fileName: "restore.zip" },
    "downloaded ZIP file “restore.zip” of restored files to bob@example.com's device",
  ],
];

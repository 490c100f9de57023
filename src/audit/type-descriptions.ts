/** Facts: the vendor's audit log article, "Event types". Words: ours. */
const DESCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ["account_name_added", "A company cloud account now counts as trusted activity."],
  [
    "account_name_changed",
    "The name or description of a trusted company cloud account was edited.",
  ],
  ["account_name_deleted", "A company cloud account no longer counts as trusted activity."],
  ["activate_user", "Somebody who had been deactivated can use Code42 again."],
  [
    "user_registered",
    "Code42 has a new user; fields are empty for users of the first intake, which nobody added.",
  ],
  ["alert_note_edited", "The note that analysts keep on an alert was changed."],
  ["alert_rule_created", "There is a new rule for when to raise alerts."],
  [
    "alert_rule_deleted",
    "A rule for alerts is gone, so what it watched for raises no alert any more.",
  ],
  [
    "alert_rule_disabled",
    "A rule for alerts is switched off, and raises none until it is on again.",
  ],
  ["alert_rule_edited", "The settings, users or watchlists of a rule for alerts were changed."],
  ["alert_rule_enabled", "A rule for alerts is switched on."],
  [
    "alert_state_changed",
    "An alert moved to another state: open, in progress, pending response or dismissed.",
  ],
  [
    "all_users_removed_from_alert_rule",
    "Through the API, py42 or the CLI, a rule for alerts lost all its users; the console records this as an edit.",
  ],
  ["api_client_created", "A new client can get credentials for the Code42 API."],
  ["api_client_deleted", "A client of the Code42 API is gone, and its credentials no longer work."],
  ["api_client_description_changed", "The description of a client of the Code42 API was edited."],
  ["api_client_name_changed", "A client of the Code42 API has a new name."],
  ["api_client_permissions_assigned", "A client of the Code42 API may do more than before."],
  ["api_client_permissions_revoked", "A client of the Code42 API may do less than before."],
  [
    "api_client_secret_reset",
    "A client of the Code42 API has a new secret in place of the old one.",
  ],
  ["case_archived", "A case was put into the archive."],
  ["case_assignee_changed", "Somebody else is now to work on a case."],
  ["case_closed", "Work on a case has ended."],
  ["case_created", "An investigation was opened as a case."],
  ["case_deleted", "A case is gone for good."],
  ["case_exported", "The contents of a case were taken out of Code42."],
  ["case_file_event_added", "A file event became evidence in a case."],
  ["case_file_event_removed", "A file event was taken out of the evidence of a case."],
  ["case_subject_changed", "A case is now about somebody else."],
  [
    "checksum_purged",
    "Code42's stored copy of an exfiltrated file was erased, with \"Delete file contents\" in a file event's details.",
  ],
  [
    "cloud_alias_added",
    "A user's profile now knows the other address that they use for cloud services; each user has at most one.",
  ],
  [
    "cloud_alias_removed",
    "A user's profile no longer knows the other address that they use for cloud services.",
  ],
  [
    "logged_in",
    "A sign-in was recorded: directly, through single sign-on, or by a call of the API, which the user agent then names.",
  ],
  [
    "content_inspection_entity_created",
    "There is a new custom risk indicator that looks for something inside files.",
  ],
  [
    "content_inspection_entity_deleted",
    "A custom risk indicator that looked for something inside files is gone.",
  ],
  [
    "content_inspection_entity_updated",
    "What a custom risk indicator looks for inside files was changed.",
  ],
  [
    "user_deactivated",
    "A user can no longer use Code42, because they left, or a provisioning system took them out, for example.",
  ],
  [
    "department_added_to_watchlist_definition",
    "Everybody in a department now belongs on a watchlist.",
  ],
  [
    "department_removed_from_watchlist_definition",
    "A department no longer puts its people on a watchlist.",
  ],
  ["domain_added", "A domain now counts as trusted activity."],
  ["domain_changed", "A trusted domain was edited."],
  ["domain_deleted", "A domain no longer counts as trusted activity."],
  [
    "email_change",
    "A user has a new email address, which is also their username: a username change comes with it.",
  ],
  [
    "excluded_users_added_to_watchlist_definition",
    "Some users stay off a watchlist although their department or directory group is on it.",
  ],
  [
    "excluded_users_removed_from_watchlist_definition",
    "Users who had been kept off a watchlist are on it after all.",
  ],
  [
    "external_attributes_change",
    "A provisioning system updated what Code42 knows about a user, such as department, country, manager or title; all that it changed at once is one event.",
  ],
  [
    "external_reference_change",
    "The free text that administrators keep with a user, such as an employee number, was edited.",
  ],
  ["federation_created", "A new federation for signing in was set up."],
  ["federation_deleted", "A federation for signing in is gone."],
  ["federation_metadata_updated", "The metadata by which Code42 knows a federation was changed."],
  ["federation_updated", "The settings of a federation for signing in were changed."],
  ["file_download", "Somebody got a copy of a user's file out of Forensic Search or a case."],
  [
    "file_download_io_error",
    "A download of a file from Forensic Search or a case was tried, and a device error stopped it.",
  ],
  [
    "search_issued",
    "File events were searched in Forensic Search, in the console or through the API; the query is in the details.",
  ],
  ["git_repository_added", "A Git repository now counts as trusted activity."],
  ["git_repository_changed", "A trusted Git repository was edited."],
  ["git_repository_deleted", "A Git repository no longer counts as trusted activity."],
  [
    "groups_added_to_watchlist_definition",
    "Everybody in a directory group now belongs on a watchlist.",
  ],
  [
    "groups_removed_from_watchlist_definition",
    "A directory group no longer puts its people on a watchlist.",
  ],
  ["identity_provider_assigned_to_org", "An org was given an identity provider to sign in with."],
  ["identity_provider_created", "A new identity provider for signing in was set up."],
  ["identity_provider_deleted", "An identity provider for signing in is gone."],
  [
    "identity_provider_metadata_updated",
    "The metadata by which Code42 knows an identity provider was changed.",
  ],
  [
    "identity_provider_removed_from_org",
    "An identity provider was taken from an org that signed in with it.",
  ],
  ["identity_provider_updated", "The settings of an identity provider were changed."],
  [
    "included_users_added_to_watchlist_definition",
    "Users were put on a watchlist one by one, not by their group or department.",
  ],
  [
    "included_users_removed_from_watchlist_definition",
    "Users who were on a watchlist one by one are off it.",
  ],
  [
    "incydr_support_user_access_disabled",
    "Incydr's support engineers can no longer get into this environment.",
  ],
  [
    "incydr_support_user_access_enabled",
    "Incydr's support engineers can sign in to this environment and change its settings, by default as marvin@code42.com.",
  ],
  ["ip_address_added", "An IP address now counts as trusted activity."],
  ["ip_address_changed", "A trusted IP address was edited."],
  ["ip_address_deleted", "An IP address no longer counts as trusted activity."],
  [
    "local_auth_only_change",
    "It was decided anew whether a user signs in only with a password that Code42 keeps (true) or through single sign-on (false).",
  ],
  ["name_change", "A user has a new first or last name."],
  ["path_purged", "Files or folders were erased from backup archives with the purge.path command."],
  [
    "restore_ended",
    "Files have finished coming back to a device; the restore's start has the same restore id.",
  ],
  [
    "restore_started",
    "Files from a backup began to come back to a device; the restore's end has the same restore id.",
  ],
  ["risk_factor_added", "A user on a watchlist was given risk factors."],
  ["risk_factor_removed", "Risk factors were taken from a user on a watchlist."],
  ["risk_profile_end_date_changed", "The day on which a user leaves was changed in their profile."],
  ["risk_profile_notes_changed", "The notes in a user's profile were edited."],
  ["risk_profile_start_date_changed", "A user's first day was changed in their profile."],
  ["risk_indicator_changed", "A risk indicator counts for more or for less than before."],
  [
    "risk_indicator_created",
    "Code42 itself added a risk indicator, as it does for new kinds of risk and at the first file event; users cannot.",
  ],
  [
    "scim_provisioner_configuration_updated",
    "The settings of a provider that provisions users by SCIM were changed.",
  ],
  ["scim_provisioner_created", "A provider that adds and removes users by SCIM was set up."],
  [
    "scim_provisioner_credentials_changed",
    "A provider that provisions users by SCIM has new credentials.",
  ],
  ["scim_provisioner_deleted", "A provider that provisioned users by SCIM is gone."],
  [
    "sharing_permission_removed",
    "A user can no longer open a file that was shared with them in cloud storage.",
  ],
  ["slack_workspace_added", "A Slack workspace now counts as trusted activity."],
  ["slack_workspace_changed", "A trusted Slack workspace was edited."],
  ["slack_workspace_deleted", "A Slack workspace no longer counts as trusted activity."],
  [
    "temporary_file_access_granted",
    "An analyst asked to look at a file in monitored cloud storage, and may for 15 minutes.",
  ],
  [
    "temporary_file_access_revoked",
    "The 15 minutes in which an analyst could look at a file in monitored cloud storage are over.",
  ],
  ["url_added", "A URL path now counts as trusted activity."],
  ["url_changed", "A trusted URL path was edited."],
  ["url_deleted", "A URL path no longer counts as trusted activity."],
  [
    "user_added_to_watchlist_membership",
    "A user came onto a watchlist because their directory group or department is on it.",
  ],
  [
    "user_removed_from_watchlist_membership",
    "A user left a watchlist because their directory group or department is off it.",
  ],
  ["user_roles_assigned", "A user got roles, and with them may do more."],
  ["user_roles_revoked", "A user lost roles, and what those allowed."],
  [
    "username_change",
    "A user has a new username, which is also their email address: an email change comes with it, and the old and new value say who it is.",
  ],
  [
    "users_added_to_alert_rule",
    "Through the API, py42 or the CLI, a rule for alerts got more users; the console records this as an edit.",
  ],
  [
    "users_removed_from_alert_rule",
    "Through the API, py42 or the CLI, a rule for alerts lost some users; the console records this as an edit.",
  ],
  ["watchlist_created", "There is a new watchlist."],
  [
    "watchlist_definition_changed",
    "Something about who belongs on a watchlist, or how, was changed.",
  ],
  ["watchlist_deleted", "A watchlist is gone, and its people are no longer watched by it."],
  ["watchlist_description_changed", "The description of a custom watchlist was edited."],
  ["watchlist_name_changed", "A custom watchlist has a new name."],
  [
    "watchlist_removed_from_alert_rule",
    "A watchlist was deleted, so a rule for alerts that used it no longer does.",
  ],
  ["zip_file_downloaded", "A ZIP file of restored files arrived on a device."],
]);

/** What a type of event means, in one sentence; null for a type that is in no catalogue. */
export const descriptionOf = (typeName: string): string | null =>
  DESCRIPTIONS.get(typeName) ?? null;

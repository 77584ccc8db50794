import type { Generated } from 'kysely'
import type { DueStateRow, DutyListRow, LeaseRow, PushSubscriptionRow } from './due-tables.ts'
import type { IssueLinkRow, TrackedIssueRow, TrackerRow } from './issue-tables.ts'
import type { ApprovalRow, CommitmentRow } from './ledger-tables.ts'
import type { LegalFileRow, LegalRegimeRow } from './legal-tables.ts'
import type { FreezeRow, MaintenancePlanRow, MaintenanceReminderRow, MaintenanceSeriesRow } from './maintenance-tables.ts'
import type { PageRow } from './page-tables.ts'
import type {
  AuthAccountRow,
  AuthPasskeyRow,
  AuthSessionRow,
  AuthTwoFactorRow,
  AuthUserRow,
  AuthVerificationRow,
  DeviceRow,
  InvitationRow,
  OperatorRow,
} from './people-tables.ts'
import type { PostmortemEditionRow, PostmortemPresenceRow, PostmortemSectionRow, PostmortemTemplateRow } from './postmortem-tables.ts'
import type {
  AnswerRow,
  ArrivalRow,
  FormerWordsRow,
  QuestionRow,
  QuestionSettingsRow,
  ReaderRow,
  ReportRow,
  VoteRow,
} from './question-tables.ts'
import type { ServiceLevelRow } from './service-level-tables.ts'
import type { TapRow } from './taps.ts'

/** Rows as both databases hold them: instants are UTC ISO text, JSON is text, truth is 0 or 1. The migrations are the authority. */
export interface Tables {
  pages: PageRow
  component_groups: ComponentGroupRow
  components: ComponentRow
  audiences: AudienceRow
  incidents: IncidentRow & IncidentReport
  notices: NoticeRow & NoticeReading
  subscribers: SubscriberRow
  fanouts: FanoutRow
  outbox: OutboxRow
  delivery_counts: DeliveryCountRow
  journal: JournalRow
  journal_heads: JournalHeadRow
  proposals: ProposalRow
  signals: SignalRow
  alert_rules: AlertRuleRow
  templates: TemplateRow
  commitments: CommitmentRow
  approvals: ApprovalRow
  sealed_notes: SealedNoteRow
  legal_regimes: LegalRegimeRow
  legal_files: LegalFileRow
  tokens: TokenRow
  auth_users: AuthUserRow
  auth_sessions: AuthSessionRow
  auth_accounts: AuthAccountRow
  auth_verifications: AuthVerificationRow
  auth_passkeys: AuthPasskeyRow
  auth_two_factors: AuthTwoFactorRow
  operators: OperatorRow
  invitations: InvitationRow
  devices: DeviceRow
  idempotency: IdempotencyRow
  settings: SettingRow
  postbox: PostboxRow
  drafts: DraftRow
  presence: PresenceRow
  maintenance_series: MaintenanceSeriesRow
  maintenance_plans: MaintenancePlanRow
  maintenance_reminders: MaintenanceReminderRow
  freezes: FreezeRow
  service_levels: ServiceLevelRow
  trackers: TrackerRow
  issue_links: IssueLinkRow
  tracked_issues: TrackedIssueRow
  questions: QuestionRow
  readers: ReaderRow
  reports: ReportRow
  question_settings: QuestionSettingsRow
  answers: AnswerRow
  votes: VoteRow
  former_words: FormerWordsRow
  arrivals: ArrivalRow
  taps: TapRow
  postmortem_sections: PostmortemSectionRow
  postmortem_editions: PostmortemEditionRow
  postmortem_templates: PostmortemTemplateRow
  postmortem_presence: PostmortemPresenceRow
  duty_lists: DutyListRow
  due_states: DueStateRow
  leases: LeaseRow
  push_subscriptions: PushSubscriptionRow
}

export interface ComponentGroupRow {
  id: string
  page_id: string
  name: string
  description: string | null
  position: number
  created_at: string
  updated_at: string
  version: number
}

export interface ComponentRow extends ComponentGroupRow {
  group_id: string | null
  started_on: string | null
  retired_at: string | null
}

export interface AudienceRow {
  id: string
  page_id: string
  name: string
  zone: string
  language: string
  hours: string | null
  created_at: string
  version: number
}

export interface IncidentRow {
  id: string
  page_id: string
  kind: string
  title: string
  severity: string
  phase: string
  affected: string
  started_at: string
  monitoring_at: string | null
  ended_at: string | null
  public_at: string | null
  window_starts_at: string | null
  window_ends_at: string | null
  contact: string | null
  is_drill: number
  is_regulated: number
  opened_at: string
  updated_at: string
  version: number
}

/** Written by the measures alone, and left alone by whoever writes the incident. */
export interface IncidentReport {
  first_report_at: Generated<string | null>
}

export interface NoticeRow {
  id: string
  incident_id: string
  page_id: string
  kind: string
  language: string
  content: string
  change: string
  addressing: string
  state: string
  effective_at: string | null
  published_at: string | null
  number: number | null
  correction_of: string | null
  correction_reason: string | null
  redactions: string
  waivers: string
  promises: string
  settles: string
  contact: string | null
  backdated_to: string | null
  created_at: string
  updated_at: string
  version: number
}

/** Written by the measures alone, and left alone by whoever writes the notice. */
export interface NoticeReading {
  elements: Generated<string | null>
}

export interface SubscriberRow {
  id: string
  page_id: string
  address_key: string
  channel: string
  target: string
  secret: string | null
  former_secret: string | null
  former_secret_until: string | null
  owner: string | null
  level: string
  threshold: string
  component_ids: string
  language: string
  audience_id: string | null
  state: string
  state_at: string
  mails: number | null
  reason: string | null
  created_at: string
  version: number
}

export interface FanoutRow {
  notice_id: string
  cursor: string | null
  confirmed_by: string
}

export interface DeliveryCountRow {
  notice_id: string
  state: string
  count: number
}

export interface OutboxRow {
  id: string
  kind: string
  subject: string
  stream: string
  position: number
  channel: string
  lane: number
  target: string
  subscriber_id: string | null
  level: string
  language: string
  created_at: string
  expires_at: string
  state: string
  waiting: number
  is_cancelled: number
  attempts: number
  due_at: string
  detail: string | null
  settled_at: string | null
  lease_token: string | null
  lease_until: number | null
}

export interface JournalRow {
  chain: string
  sequence: number
  at: string
  kind: string
  actor: string
  subject: string
  fields: string
  previous: string
  digest: string
}

export interface JournalHeadRow {
  chain: string
  sequence: number
  digest: string
}

export interface ProposalRow {
  id: string
  page_id: string
  kind: string
  state: string
  group_key: string
  incident_id: string | null
  title: string
  severity: string
  affected: string
  content: string
  signal_keys: string
  signal_count: number
  former_id: string | null
  again_because: string | null
  started_at: string
  created_at: string
  updated_at: string
  version: number
}

export interface SignalRow {
  id: string
  page_id: string
  source: string
  key: string
  state: string
  title: string
  summary: string
  labels: string
  started_at: string
  ended_at: string | null
  proposal_id: string | null
  received_at: string
  repeats: number
}

export interface AlertRuleRow {
  id: string
  page_id: string
  name: string
  match: string
  severity: string
  component_ids: string
  impact: string
  title: string | null
  now: string | null
  scope: string | null
  next_update_minutes: number
  publishing: string
  position: number
  version: number
}

export interface TemplateRow {
  page_id: string
  id: string
  kind: string
  severities: string
  phase: string | null
  component_ids: string
  permanent: string | null
  next_word: string | null
  variants: string
  hidden_at: string | null
  preapproved: string | null
  updated_at: string
  version: number
}

export interface SealedNoteRow {
  id: string
  author_id: string
  incident_id: string | null
  key_id: string
  box: string
  written_at: string
  sealed_at: string
  asked_at: string | null
  sent_at: string | null
  version: number
}

export interface TokenRow {
  id: string
  name: string
  role: string
  scopes: string
  digest: string
  created_at: string
  expires_at: string | null
  revoked_at: string | null
  last_used_at: string | null
  made_by: string | null
}

export interface IdempotencyRow {
  scope: string
  key: string
  fingerprint: string
  answer: string
  created_at: string
}

export interface SettingRow {
  name: string
  value: string
}

export interface PostboxRow {
  id: string
  channel: string
  target: string
  subject: string
  raw: string
  at: string
  kind: string | null
}

export interface DraftRow {
  notice_id: string
  begun_by: string
  marks: string
}

export interface PresenceRow {
  notice_id: string
  writer_id: string
  name: string
  field: string | null
  at: string
}

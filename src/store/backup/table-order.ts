import type { Tables } from '../records/tables.ts'

/** Every table once, with its key; what a table refers to stands before it, so that a restore can insert in this order. */
export const tableKeys = {
  pages: ['id'],
  component_groups: ['id'],
  components: ['id'],
  audiences: ['id'],
  incidents: ['id'],
  notices: ['id'],
  drafts: ['notice_id'],
  presence: ['notice_id', 'writer_id'],
  subscribers: ['id'],
  fanouts: ['notice_id'],
  outbox: ['id'],
  journal: ['chain', 'sequence'],
  journal_heads: ['chain'],
  proposals: ['id'],
  signals: ['id'],
  alert_rules: ['id'],
  templates: ['page_id', 'id'],
  commitments: ['id'],
  approvals: ['id'],
  auth_users: ['id'],
  auth_sessions: ['id'],
  auth_accounts: ['id'],
  auth_verifications: ['id'],
  auth_passkeys: ['id'],
  auth_two_factors: ['id'],
  operators: ['id'],
  sealed_notes: ['id'],
  legal_regimes: ['page_id', 'id'],
  legal_files: ['incident_id'],
  tokens: ['id'],
  invitations: ['id'],
  devices: ['id'],
  idempotency: ['scope', 'key'],
  settings: ['name'],
  postbox: ['id'],
  duty_lists: ['page_id'],
  due_states: ['page_id', 'due_key'],
  leases: ['name'],
  push_subscriptions: ['id'],
  maintenance_series: ['id'],
  maintenance_plans: ['incident_id'],
  maintenance_reminders: ['notice_id', 'minutes'],
  freezes: ['id'],
  service_levels: ['page_id'],
  questions: ['id'],
  answers: ['id'],
  votes: ['target_id', 'voter'],
  former_words: ['subject_id', 'version'],
} as const satisfies { readonly [Name in keyof Tables]: readonly (keyof Tables[Name] & string)[] }

export type TableName = keyof Tables

const isTableName = (name: string): name is TableName => Object.hasOwn(tableKeys, name)
export const tableNames: readonly TableName[] = Object.keys(tableKeys).filter(isTableName)
export const parseTableName = (name: string): TableName | undefined => (isTableName(name) ? name : undefined)

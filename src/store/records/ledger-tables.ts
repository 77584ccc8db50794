export interface CommitmentRow {
  id: string
  page_id: string
  incident_id: string
  notice_id: string
  kind: string
  due_at: string | null
  what: string | null
  to_whom: string
  stands_for: string | null
  confirmed_by: string | null
  is_public: number
  state: string
  outcome_at: string | null
  kept_by: string | null
  withdrawn_by: string | null
  late: string | null
  created_at: string
}

export interface ApprovalRow {
  id: string
  page_id: string
  incident_id: string
  notice_id: string
  mode: string
  digest: string
  words: string
  rules: string
  writers: string
  requested_by: string
  requested_at: string
  comment: string | null
  due_at: string
  escalated_at: string | null
  sign_offs: string
  remarks: string
  state: string
  settled_at: string | null
  settled_by: string | null
  reason: string | null
  version: number
}

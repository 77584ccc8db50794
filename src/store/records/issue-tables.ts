export interface TrackerRow {
  id: string
  kind: string
  base_url: string
  account: string | null
  token_key: string | null
  token_box: string | null
  secret_key: string
  secret_box: string
  test_asked_at: string | null
  tested_at: string | null
  test_fault: string | null
  created_at: string
  version: number
}

export interface IssueLinkRow {
  incident_id: string
  action_key: string
  url: string
}

export interface TrackedIssueRow {
  url: string
  state: string | null
  fault: string | null
  read_at: string | null
  etag: string | null
  failures: number
  due_at: string | null
}

export interface DutyListRow {
  page_id: string
  places: string
  updated_at: string
  version: number
}

export interface DueStateRow {
  page_id: string
  due_key: string
  snooze: string | null
  hand_over: string | null
  round: string
  rounds: number
  updated_at: string
}

export interface LeaseRow {
  name: string
  holder: string
  token: number
  until: string
}

export interface PushSubscriptionRow {
  id: string
  operator_id: string
  endpoint: string
  p256dh: string
  auth: string
  name: string
  language: string
  created_at: string
  last_used_at: string | null
  session_id: string | null
}

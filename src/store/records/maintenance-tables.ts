export interface MaintenanceSeriesRow {
  id: string
  page_id: string
  title: string
  severity: string
  affected: string
  words: string
  language: string
  addressing: string
  rhythm: string
  exceptions: string
  ended_at: string | null
  made_until: string | null
  planned_by: string
  created_at: string
  updated_at: string
  version: number
}

export interface MaintenancePlanRow {
  incident_id: string
  page_id: string
  words: string
  language: string
  addressing: string
  said: string
  series_id: string | null
  occurs_on: string | null
  hold: string | null
  late_end: string | null
  planned_by: string
  version: number
}

export interface MaintenanceReminderRow {
  notice_id: string
  minutes: number
  begun_at: string
  expires_at: string
  cursor: string | null
  finished: number
}

export interface FreezeRow {
  id: string
  page_id: string
  audience_id: string | null
  from_date: string
  to_date: string
  reason: string
}

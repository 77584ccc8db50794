interface WrittenRow {
  author: string
  name: string
  words: string
  reason: string | null
  ups: number
  downs: number
  rank: number
  written_at: string
  edited_at: string | null
  taken_out_at: string | null
  taken_out_because: string | null
  version: number
}

export interface QuestionRow extends WrittenRow {
  id: string
  page_id: string
  incident_id: string
  state: string
  joined_to: string | null
  accepted_id: string | null
}

export interface AnswerRow extends WrittenRow {
  id: string
  question_id: string
  state: string
}

export interface VoteRow {
  target_id: string
  voter: string
  ballot: string
  at: string
}

export interface FormerWordsRow {
  subject_id: string
  version: number
  words: string
  replaced_at: string
  was_shown: number
}

export interface ReaderRow {
  id: string
  page_id: string
  address_key: string
  email: string
  language: string
  name: string
  confirmed_at: string | null
  mailed_at: string | null
  mails: number
  created_at: string
  version: number
}

export interface ArrivalRow {
  arrival_key: string
  subscriber_id: string
  incident_id: string | null
  question_id: string | null
  outcome: string
  sign: string | null
  has_files: number
  was_told: number
  arrived_at: string
}

export interface ReportRow {
  target_id: string
  reporter: string
  reason: string
  at: string
}

export interface QuestionSettingsRow {
  page_id: string
  settings: string
  updated_at: string
  version: number
}

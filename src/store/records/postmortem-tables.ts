export interface PostmortemSectionRow {
  incident_id: string
  section: string
  body: string
  written_by: string
  updated_at: string
  version: number
}

export interface PostmortemEditionRow {
  notice_id: string
  incident_id: string
  words: string
  prepared_at: string
  number: number | null
  published_at: string | null
}

export interface PostmortemSectionRow {
  incident_id: string
  section: string
  body: string
  written_by: string
  updated_at: string
  version: number
}

export interface PostmortemTemplateRow {
  page_id: string
  sections: string
  updated_at: string
  version: number
}

export interface PostmortemPresenceRow {
  incident_id: string
  writer_id: string
  name: string
  section: string | null
  at: string
}

export interface PostmortemEditionRow {
  notice_id: string
  incident_id: string
  words: string
  prepared_at: string
  number: number | null
  published_at: string | null
  redactions: string
}

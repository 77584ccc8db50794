export interface LegalRegimeRow {
  page_id: string
  id: string
  regime: string
  updated_at: string
  version: number
}

export interface LegalFileRow {
  incident_id: string
  page_id: string
  stamps: string
  begun: string
  is_owing: number
  updated_at: string
  version: number
}

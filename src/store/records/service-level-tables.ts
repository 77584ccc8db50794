export interface ServiceLevelRow {
  page_id: string
  rules: string
  updated_at: string
  version: number
}

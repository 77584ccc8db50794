/** As the migrations say. */
export interface PageRow {
  id: string
  name: string
  language: string
  zone: string
  look: string
  contact: string | null
  policy: string
  approvals: string
  clock: string | null
  shows_record: number
  counts_affected: number
  created_at: string
  updated_at: string
  version: number
}

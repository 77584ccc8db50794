import type { IncidentId, PageId } from '../core/brand.ts'
import type { LegalFile } from '../core/legal/legal-file.ts'
import type { LegalRegime } from '../core/legal/regime.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

/** A regime that a page has switched on. */
export interface KeptRegime {
  readonly pageId: PageId
  readonly regime: LegalRegime
  readonly updatedAt: Instant
  readonly version: number
}

export interface LegalRecords {
  /** By id. */
  listRegimes(pageId: PageId): Promise<readonly KeptRegime[]>
  findRegime(pageId: PageId, id: string): Promise<KeptRegime | undefined>
  /** False where the page has one of this id. */
  insertRegime(kept: KeptRegime): Saved
  saveRegime(kept: KeptRegime, readVersion: number): Saved
  removeRegime(pageId: PageId, id: string, readVersion: number): Saved
  findFile(incidentId: IncidentId): Promise<LegalFile | undefined>
  /** Those with a deadline that is neither met nor set aside. */
  listOwing(pageId: PageId): Promise<readonly LegalFile[]>
  /** Version 1 is new; false where somebody else was faster. */
  saveFile(file: LegalFile, readVersion: number): Saved
}

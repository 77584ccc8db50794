import type { IncidentId, NoticeId } from '../core/brand.ts'
import type { Writer } from '../core/notice/writer.ts'
import type { Edition, PublishedEdition } from '../core/postmortem/edition.ts'
import type { SectionBody, SectionKind } from '../core/postmortem/section.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

/** A section as somebody saved it last. */
export interface KeptSection {
  readonly incidentId: IncidentId
  readonly section: SectionKind
  readonly body: SectionBody
  readonly writtenBy: Writer
  readonly updatedAt: Instant
  readonly version: number
}

export interface PostmortemRecords {
  sectionsOf(incidentId: IncidentId): Promise<readonly KeptSection[]>
  /** Writes the first one where `readVersion` is 0. */
  saveSection(section: KeptSection, readVersion: number): Saved
  /** Of one incident, in the order in which they were prepared. */
  editionsOf(incidentId: IncidentId): Promise<readonly Edition[]>
  /** Of several incidents what is public, by number. */
  publicEditionsOf(incidentIds: readonly IncidentId[]): Promise<readonly PublishedEdition[]>
  findEdition(noticeId: NoticeId): Promise<Edition | undefined>
  insertEdition(edition: Edition): Promise<void>
  publishEdition(edition: PublishedEdition): Promise<void>
}

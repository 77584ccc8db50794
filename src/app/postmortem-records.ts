import type { IncidentId, NoticeId, PageId } from '../core/brand.ts'
import type { Writer } from '../core/notice/writer.ts'
import type { Edition, PublishedEdition } from '../core/postmortem/edition.ts'
import type { FreeSection, SectionBody, SectionName } from '../core/postmortem/section.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

/** A section as somebody saved it last. */
export interface KeptSection {
  readonly incidentId: IncidentId
  readonly section: SectionName
  readonly body: SectionBody
  readonly writtenBy: Writer
  readonly updatedAt: Instant
  readonly version: number
}

/** Which sections the organisation has beside the fixed ones. */
export interface PostmortemTemplate {
  readonly pageId: PageId
  readonly sections: readonly FreeSection[]
  readonly updatedAt: Instant
  readonly version: number
}

/** Somebody who has a postmortem open, and the section in which they are. */
export interface SectionPresence {
  readonly writer: Writer
  readonly section: SectionName | null
  readonly at: Instant
}

export interface PostmortemRecords {
  findTemplate(pageId: PageId): Promise<PostmortemTemplate | undefined>
  /** Writes the first one where `readVersion` is 0. */
  saveTemplate(template: PostmortemTemplate, readVersion: number): Saved
  /** Who has been heard of since a moment, by name. */
  listPresent(incidentId: IncidentId, since: Instant): Promise<readonly SectionPresence[]>
  notePresence(incidentId: IncidentId, presence: SectionPresence): Promise<void>
  leave(incidentId: IncidentId, writerId: string): Promise<void>
  /** Answers how many were forgotten. */
  forgetPresence(before: Instant): Promise<number>
  sectionsOf(incidentId: IncidentId): Promise<readonly KeptSection[]>
  /** Writes the first one where `readVersion` is 0. */
  saveSection(section: KeptSection, readVersion: number): Saved
  /** Of one incident, in the order in which they were prepared. */
  editionsOf(incidentId: IncidentId): Promise<readonly Edition[]>
  /** Of several incidents what is public, by number. */
  publicEditionsOf(incidentIds: readonly IncidentId[]): Promise<readonly PublishedEdition[]>
  findEdition(noticeId: NoticeId): Promise<Edition | undefined>
  insertEdition(edition: Edition): Promise<void>
  /** An edition that has become public, or from which words were removed. */
  saveEdition(edition: Edition): Promise<void>
}

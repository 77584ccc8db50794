import type { Incident } from '../../core/incident/incident.ts'
import { type AssembledNotice, assembleNotice, passagesAt } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import type { Page } from '../../core/page/page.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import { markdownToText } from '../text/markdown-to-text.ts'

/** The message of one published notice; `all` are the notices of its incident, where the corrected one is found. */
export const assembledOf = (
  page: Page,
  incident: Pick<Incident, 'kind' | 'window' | 'isDrill'>,
  notice: PublishedNotice,
  all: readonly PublishedNotice[],
): AssembledNotice =>
  assembleNotice(notice.content, assemblySetting({ notice, incident, page, others: all, now: notice.status.publishedAt }))

/** The message as plain words, a paragraph per thought, Markdown marks gone. */
export const messageText = (assembled: AssembledNotice, level: Level): string =>
  passagesAt(assembled, level)
    .map((passage) => (passage.format === 'markdown' ? markdownToText(passage.text) : passage.text))
    .join('\n\n')

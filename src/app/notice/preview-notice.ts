import { authorize } from '../../core/actor/actor.ts'
import { addressedOf, zoneAddressed } from '../../core/audience/addressed.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { type AssembledNotice, assembleNotice } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import { closingContent } from '../../core/notice/closing-content.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import { ok, type Result } from '../../core/result.ts'
import { languages } from '../../lint/language/languages.ts'
import type { NoticeToLint } from '../../lint/lint-notice.ts'
import { tellsConsequence } from '../../lint/tells-consequence.ts'
import { composeShortTexts, type ShortText } from '../../render/short/compose-short-text.ts'
import type { ShortMedium } from '../../render/short/media.ts'
import { shortFactsOf } from '../../render/short/short-facts.ts'
import { componentNames } from '../component-names.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import { noticeInRecords } from '../objections-to.ts'

export interface PreviewedNotice {
  /** As the guide reads it, beside the records as they were when it became public. */
  readonly toLint: NoticeToLint
  /** As it reads, or would read if it were published now. */
  readonly assembled: AssembledNotice
  readonly shortTexts: Record<ShortMedium, ShortText>
}

export const previewNotice = async (
  context: Context,
  input: { readonly noticeId: string; readonly mastodonLimit?: number | undefined },
): Promise<Result<PreviewedNotice>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const notice = await records.notices.find(id.value)
    const incident = notice && (await records.incidents.find(notice.incidentId))
    const page = notice && (await records.pages.find(notice.pageId))
    if (!notice || !incident || !page) return missing('notice')
    const others = await records.notices.listOf(incident.id)
    const told = { others: others.filter((other) => other.id !== notice.id), nameOf: await componentNames(records, page.id) }
    const isDraft = notice.status.state === 'draft'
    const content = isDraft ? closingContent(notice, expectedIncident(incident, others), now, told) : notice.content
    const { baseUrl } = context.settings
    const zone = zoneAddressed(addressedOf(notice.addressing, await records.audiences.listOf(page.id)), page)
    const occasion = { notice: { ...notice, content }, incident, page: { ...page, zone }, others, baseUrl, now }
    const readAt = notice.status.state === 'published' ? notice.status.publishedAt : now
    return ok({
      toLint: await noticeInRecords(records, { draft: notice, incident, page, now: readAt }, context.settings),
      assembled: assembleNotice(content, assemblySetting(occasion)),
      shortTexts: composeShortTexts(shortFactsOf(occasion, tellsConsequence(notice, languages)), input.mastodonLimit),
    })
  })
}

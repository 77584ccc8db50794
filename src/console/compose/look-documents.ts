import type { AssembledNotice } from '../../core/notice/assemble.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import { isPublished } from '../../core/notice/notice.ts'
import { incidentAfter } from '../../core/notice/plan-effect.ts'
import { composeShortMessage, composeShortPost, type ShortMessage, type ShortPost } from '../../core/notice/short-texts.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import { renderNoticeMail } from '../../render/mail/notice-mail.ts'
import { renderIncident } from '../../render/render-pages.ts'
import { asPublished, type Ground } from './ground.ts'

/** The incident's page with the draft on it, by the page's own components. */
export const pageLook = (ground: Ground): string => {
  const { incident, others, page, components, groups, commitments, baseUrl, now } = ground
  const notice = asPublished(ground)
  const after = incidentAfter(expectedIncident(incident, others), notice, now)
  const shown = { incident: { ...after, isDrill: incident.isDrill }, notices: [...others.filter(isPublished), notice], commitments }
  const state = { page, baseUrl, components, groups, sequence: 0, updatedAt: now, shown }
  return renderIncident(state, { liveScript: null })[0]?.body ?? ''
}

/** The policy that a frame inherits lets no style attribute in: each becomes a class of a style sheet that it lets in. */
const withClasses = (html: string): string => {
  const rules = new Map<string, string>()
  const body = html.replaceAll(/ style="([^"]*)"/g, (_, rule: string) => {
    const name = rules.get(rule) ?? `s${rules.size}`
    rules.set(rule, name)
    return ` class="${name}"`
  })
  const sheet = [...rules].map(([rule, name]) => `.${name}{${rule.replaceAll('&quot;', '"')}}`).join('')
  return body.replace('</head>', `<style>${sheet}</style></head>`)
}

export const mailLook = (ground: Ground, assembled: AssembledNotice, level: Level): { readonly subject: string; readonly html: string } => {
  const { incident, draft, page, baseUrl, now } = ground
  const mail = renderNoticeMail({
    page,
    incident,
    notice: asPublished(ground),
    assembled,
    publishedAt: now,
    level,
    language: draft.language,
    links: { incident: `${baseUrl}/incidents/${incident.id}`, manage: `${baseUrl}/s/…`, unsubscribe: `${baseUrl}/s/…` },
  })
  return { subject: mail.subject, html: withClasses(mail.html) }
}

const shortWish = ({ incident, page, draft, baseUrl }: Ground, assembled: AssembledNotice) => ({
  assembled,
  pageName: page.name,
  link: `${baseUrl}/incidents/${incident.id}`,
  language: draft.language,
})

export const messageLook = (ground: Ground, assembled: AssembledNotice): ShortMessage => composeShortMessage(shortWish(ground, assembled))
export const postLook = (ground: Ground, assembled: AssembledNotice): ShortPost => composeShortPost(shortWish(ground, assembled))

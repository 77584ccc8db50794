import { expectedIncident } from '../../core/notice/expected-incident.ts'
import { isPublished } from '../../core/notice/notice.ts'
import { incidentAfter } from '../../core/notice/plan-effect.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import { renderNoticeMail } from '../../render/mail/notice-mail.ts'
import { renderIncident } from '../../render/render-pages.ts'
import type { ShortOccasion } from '../../render/short/short-facts.ts'
import { asPublished, asSent, assembledGround, type Ground } from './ground.ts'

/** The incident's page with the draft on it, by the page's own components. */
export const pageLook = (ground: Ground): string => {
  const { incident, others, page, components, groups, commitments, settled, baseUrl, now } = ground
  const notice = asPublished(ground)
  const after = incidentAfter(expectedIncident(incident, others), notice, now, others)
  const shown = {
    incident: { ...after, isDrill: incident.isDrill },
    notices: [...others.filter(isPublished), notice],
    commitments,
    settled,
  }
  const aftermath = { reports: [], actions: [], hasQuestions: false }
  const state = { page, baseUrl, components, groups, sequence: 0, updatedAt: now, shown, ...aftermath }
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

export const mailLook = (look: Ground, level: Level): { readonly subject: string; readonly html: string } => {
  const ground = asSent(look)
  const { incident, draft, page, baseUrl, now } = ground
  const mail = renderNoticeMail({
    page,
    incident,
    notice: asPublished(ground),
    assembled: assembledGround(ground),
    publishedAt: now,
    level,
    language: draft.language,
    links: { incident: `${baseUrl}/incidents/${incident.id}`, manage: `${baseUrl}/s/…`, unsubscribe: `${baseUrl}/s/…` },
  })
  return { subject: mail.subject, html: withClasses(mail.html) }
}

/** What the short texts of the draft are made of. */
export const shortOccasion = (look: Ground): ShortOccasion => {
  const ground = asSent(look)
  const { incident, others, page, baseUrl, now } = ground
  return { notice: asPublished(ground), incident, page, others, baseUrl, now }
}

import type { Incident } from '../../core/incident/incident.ts'
import type { AssembledNotice } from '../../core/notice/assemble.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language, Page } from '../../core/page/page.ts'
import type { Former } from '../../core/signal/former.ts'
import { isTest, type Proposal, type Signal } from '../../core/signal/signal.ts'
import { cleanText } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import { raisedAgain, saidByReaders } from '../text/raised-again.ts'
import { type MailBlock, type MailBody, mailBody, mailSubject } from './mail-body.tsx'
import { passageBlocks } from './notice-mail.ts'

/** What the monitor said of one alert. */
type SaidAlert = Pick<Signal, 'title' | 'summary' | 'startedAt'>

export interface AlertMailInput {
  readonly page: Page
  readonly proposal: Proposal
  /** Newest first. Their text is a stranger's: it is cleaned, cut and quoted line by line. */
  readonly alerts: readonly SaidAlert[]
  readonly language: Language
}

export interface ProposalMailInput extends AlertMailInput {
  /** Names of the components that it would hit. */
  readonly componentNames: readonly string[]
  /** The first notice as it would read; null where nobody has prepared its words. */
  readonly assembled: AssembledNotice | null
  /** Of which components readers say so too. */
  readonly readers: Parameters<typeof saidByReaders>[0]
  /** What a person had made of it, where it is raised once more. */
  readonly former: Former | null
  readonly links: { readonly proposal: string }
}

const mostAlerts = 5
const mostSummary = 400
const mostSubject = 90

/** Each line under its own mark, so that no line of a monitor can pass for one of ours. */
const quoted = (text: string): string => text.replace(/^/gm, '> ')

const alertBlocks = ({ page, proposal, alerts, language }: AlertMailInput): readonly MailBlock[] => {
  if (alerts.length === 0) return []
  const words = localeOf(language).mail.proposal
  const shown = alerts.slice(0, mostAlerts)
  const left = Math.max(proposal.signalCount, alerts.length) - shown.length
  const told = shown.map(({ title, summary, startedAt }): MailBlock => {
    const since = words.since(clockText(startedAt, page.zone, wordingOf(language), null))
    const said = cleanText(summary, { max: mostSummary, lines: true })
    return { kind: 'paragraph', text: quoted([title, ...(said === '' ? [] : [said]), since].join('\n')) }
  })
  const further: readonly MailBlock[] = left > 0 ? [{ kind: 'paragraph', text: words.further(left) }] : []
  return [{ kind: 'paragraph', text: words.monitor }, ...told, ...further]
}

const briefly = (text: string): string => cleanText(text, { max: mostSubject })

/** By what the trouble is known: the alert's own title as long as nobody has named it, both where an alert rule has. */
const nameOf = ({ page, proposal, alerts, language }: AlertMailInput): string => {
  const alert = alerts[0] && briefly(alerts[0].title)
  if (!alert) return proposal.title
  if (proposal.title === wordingOf(page.language).unnamedProblem) return alert
  return localeOf(language).mail.proposal.named(proposal.title, alert)
}

const groundBlocks = ({ page, proposal, readers, former, language }: ProposalMailInput): readonly MailBlock[] => {
  const at = (instant: Instant): string => clockText(instant, page.zone, wordingOf(language), proposal.createdAt)
  const told = [...(former ? raisedAgain(former, language, at) : []), ...(readers.length > 0 ? [saidByReaders(readers, language, at)] : [])]
  return told.length > 0 ? [{ kind: 'paragraph', text: told.join('\n') }] : []
}

/** To operators: what an alert proposes, what the monitor says of it, and the way to publish. */
export const renderProposalMail = (input: ProposalMailInput): MailBody => {
  const { page, proposal, componentNames, assembled, language, links } = input
  const words = localeOf(language).mail.proposal
  const noComponent = proposal.kind === 'open' ? [words.affectsNone] : []
  const facts = [
    words.severity(proposal.severity),
    words.since(clockText(proposal.startedAt, page.zone, wordingOf(language), null)),
    ...(componentNames.length > 0 ? [words.affects(componentNames.join(', '))] : noComponent),
    words.signals(proposal.signalCount),
  ]
  const ready: readonly MailBlock[] =
    assembled && assembled.passages.length > 0
      ? [{ kind: 'paragraph', text: words.words }, ...passageBlocks(assembled, 'technical', language, page.language)]
      : [{ kind: 'paragraph', text: words.noWords }]
  const subject = words.subject[proposal.kind](nameOf(input))
  return mailBody(mailSubject(page.name, isTest(proposal) ? `${localeOf(language).mail.drill}: ${subject}` : subject), language, [
    { kind: 'lead', text: nameOf(input) },
    { kind: 'paragraph', text: words.lead[proposal.kind] },
    ...groundBlocks(input),
    { kind: 'paragraph', text: facts.join('\n') },
    { kind: 'link', label: words.open[proposal.kind], url: links.proposal },
    { kind: 'small', text: words.signIn },
    ...alertBlocks(input),
    ...ready,
  ])
}

/** To operators: one more alert stands behind an incident that is open. */
export const renderAlertJoinedMail = (
  input: AlertMailInput & { readonly incident: Pick<Incident, 'title'>; readonly links: { readonly incident: string | null } },
): MailBody => {
  const { page, proposal, alerts, incident, language, links } = input
  const { joined, proposal: words } = localeOf(language).mail
  const shown: readonly MailBlock[] = links.incident === null ? [] : [{ kind: 'link', label: joined.incident, url: links.incident }]
  return mailBody(mailSubject(page.name, joined.subject(briefly(alerts[0]?.title ?? ''), incident.title)), language, [
    { kind: 'lead', text: joined.lead(incident.title) },
    { kind: 'paragraph', text: words.signals(proposal.signalCount) },
    ...alertBlocks(input),
    ...shown,
  ])
}

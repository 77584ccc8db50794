import type { Command } from 'commander'
import { collect } from '../client/collect.ts'
import type { Schemas } from '../client/open-client.ts'
import type { Answered } from '../client/refusal.ts'
import type { ProposalId } from '../core/brand.ts'
import { idOf } from '../core/id.ts'
import { type Instant, instantOf, instantText, isBefore, parseInstant, parseTimeZone } from '../core/time.ts'
import { raisedAgain, saidByReaders } from '../render/text/raised-again.ts'
import { timeText } from './clock-text.ts'
import { listOpenIncidents } from './find-incident.ts'
import { noticeName } from './notice-name.ts'
import { owedLines, readOwedPromises } from './owed-promises.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

/** Open incidents and proposals that are looked at one by one; beyond them only the titles are told. */
const mostRead = 20

/** With the alerts behind it, because a proposal that no alert rule has words for says nothing of its own. */
type Proposed = Pick<Schemas['ListedProposal'], keyof Schemas['Proposal'] | 'readers' | 'former'> & {
  readonly signals: readonly Schemas['Signal'][]
}

interface Standing {
  readonly page: Schemas['Page']
  readonly incidents: readonly Schemas['IncidentFile'][]
  /** Open, and more than are read one by one. */
  readonly further: readonly Schemas['Incident'][]
  readonly proposals: readonly Proposed[]
  readonly owed: readonly Schemas['BoardItem'][]
  readonly sending: Schemas['Sending']
}

const readFiles = async (
  { client }: Session,
  incidents: readonly Schemas['Incident'][],
): Promise<Answered<readonly Schemas['IncidentFile'][]>> => {
  const files: Schemas['IncidentFile'][] = []
  for (const { id } of incidents) {
    const file = await client.ask((api) => api.GET('/api/incidents/{incidentId}', { params: { path: { incidentId: id } } }))
    if (!file.ok) return file
    files.push(file.value)
  }
  return { ok: true, value: files }
}

const readSignals = async (
  { client }: Session,
  proposals: readonly Schemas['ListedProposal'][],
): Promise<Answered<readonly Proposed[]>> => {
  const proposed: Proposed[] = []
  for (const [index, proposal] of proposals.entries()) {
    if (index >= mostRead) {
      proposed.push({ ...proposal, signals: [] })
      continue
    }
    const found = await client.ask((api) => api.GET('/api/proposals/{proposalId}', { params: { path: { proposalId: proposal.id } } }))
    if (!found.ok) return found
    proposed.push({ ...proposal, signals: found.value.signals })
  }
  return { ok: true, value: proposed }
}

const readStanding = async (session: Session): Promise<Answered<Standing>> => {
  const { client } = session
  const page = await client.ask((api) => api.GET('/api/page'))
  if (!page.ok) return page
  const open = await listOpenIncidents(session)
  if (!open.ok) return open
  const incidents = await readFiles(session, open.value.slice(0, mostRead))
  if (!incidents.ok) return incidents
  const waiting = await collect((after) =>
    client.ask((api) => api.GET('/api/proposals', { params: { query: { state: 'waiting', limit: 100, ...(after ? { after } : {}) } } })),
  )
  if (!waiting.ok) return waiting
  const proposals = await readSignals(session, waiting.value)
  if (!proposals.ok) return proposals
  const sending = await client.ask((api) => api.GET('/api/sending'))
  if (!sending.ok) return sending
  const owed = await readOwedPromises(session)
  if (!owed.ok) return owed
  const further = open.value.slice(mostRead)
  return {
    ok: true,
    value: { page: page.value, incidents: incidents.value, further, proposals: proposals.value, owed: owed.value, sending: sending.value },
  }
}

/** How a person reads: times in their zone, and what they type to call us. */
interface Wording {
  readonly at: (text: string) => string
  readonly self: string
  readonly now: Instant
}

/** Alerts told of one proposal. */
const mostAlerts = 3

const noticeLines = ({ notices }: Schemas['IncidentFile'], { at, self }: Wording): readonly string[] =>
  notices.flatMap((notice) => {
    const { id, state, effectiveAt } = notice
    if (state === 'draft') return [`    draft: ${noticeName(notice)}`, `        ${self} publish ${id}`]
    if (state === 'pending')
      return [`    not public yet: ${noticeName(notice)}`, `        public at ${at(effectiveAt ?? '')}: ${self} publish --undo ${id}`]
    return []
  })

/** The promised time that has passed without a word since; a correction is not the word that was promised. */
const overdueSince = ({ commitments, notices }: Schemas['IncidentFile'], now: Instant): string | undefined => {
  const promised = commitments.filter(({ state, dueAt }) => (state === 'open' || state === 'missed') && dueAt !== null).at(-1)?.dueAt
  const due = parseInstant(promised ?? '')
  if (!due.ok || !isBefore(due.value, now)) return undefined
  const hasSpoken = notices.some(({ publishedAt, correction }) => {
    const spoken = parseInstant(publishedAt ?? '')
    return spoken.ok && correction === null && isBefore(due.value, spoken.value)
  })
  return hasSpoken ? undefined : (promised ?? undefined)
}

/** What nobody may miss stands first: customers were promised a word and wait for it. */
const overdueLines = (files: readonly Schemas['IncidentFile'][], { at, self, now }: Wording): readonly string[] =>
  files.flatMap((file) => {
    const promised = overdueSince(file, now)
    if (promised === undefined) return []
    return [
      `OVERDUE: customers were promised the next word on "${file.incident.title}" by ${at(promised)}. They have had none.`,
      `    ${self} publish --incident ${file.incident.id} --now "…" --next-update "in 30m"`,
      '',
    ]
  })

const incidentLines = (file: Schemas['IncidentFile'], wording: Wording): readonly string[] => {
  const { incident, commitments } = file
  const { at } = wording
  const marks = [incident.severity, incident.phase, ...(incident.isDrill ? ['drill'] : []), ...(incident.publicAt ? [] : ['not public'])]
  const overdue = overdueSince(file, wording.now)
  const due = overdue === undefined ? commitments.find(({ state }) => state === 'open') : undefined
  return [
    `  ${incident.id}  ${incident.title} (${marks.join(', ')})`,
    `    since ${at(incident.startedAt)}`,
    ...(overdue === undefined ? [] : [`    OVERDUE: next word promised by ${at(overdue)}`]),
    ...(due ? [`    next word promised ${due.dueAt ? `by ${at(due.dueAt)}` : 'when something changes'}`] : []),
    ...noticeLines(file, wording),
  ]
}

/** Readers beside it, and what a person had said of it before. */
const groundLines = ({ former, readers }: Proposed, { at }: Wording): readonly string[] => {
  const said = readers.map(({ name, number, since }) => ({ name, number, since: instantOf(since) }))
  const timeText = (instant: Instant): string => at(instantText(instant))
  return [
    ...(former
      ? raisedAgain({ ...former, proposalId: idOf<ProposalId>(former.proposalId), at: instantOf(former.at) }, 'en', timeText)
      : []),
    ...(said.length > 0 ? [saidByReaders(said, 'en', timeText)] : []),
  ].map((text) => `    ${text}`)
}

const proposalLines = (proposals: readonly Proposed[], wording: Wording): readonly string[] =>
  proposals.flatMap((proposal) => {
    const { id, kind, title, severity, signals, signalCount, createdAt } = proposal
    return [
      `  ${id}  ${kind === 'open' ? title : `resolve: ${title}`} (${severity}, ${signalCount === 1 ? 'one alert' : `${signalCount} alerts`}, ${wording.at(createdAt)})`,
      ...groundLines(proposal, wording),
      ...signals.slice(0, mostAlerts).map((signal) => `    alert: ${signal.title}`),
      ...(signals.length > mostAlerts ? [`    and ${signals.length - mostAlerts} more`] : []),
      `    ${wording.self} publish --proposal ${id}`,
    ]
  })

const openText = ({ incidents, further, owed }: Standing): string => {
  if (incidents.length + further.length > 0) return 'open incidents'
  return owed.length > 0 ? 'no incident is open.' : 'nothing is open.'
}

const wordsOf = (standing: Standing, wording: Wording): string => {
  const { page, incidents, further, proposals, owed, sending } = standing
  return [
    ...overdueLines(incidents, wording),
    `${page.name}: ${openText(standing)}`,
    ...incidents.flatMap((file) => incidentLines(file, wording)),
    ...further.map(({ id, title, severity, phase }) => `  ${id}  ${title} (${severity}, ${phase})`),
    ...owedLines(owed, wording.now, wording.at),
    ...(proposals.length > 0 ? ['Proposed by alerts, waiting for a person'] : []),
    ...proposalLines(proposals, wording),
    ...(sending.held
      ? [
          `Sending is held since ${wording.at(sending.since ?? '')}${sending.reason ? `: ${sending.reason}` : ''}`,
          `    ${wording.self} release`,
        ]
      : []),
    '',
  ].join('\n')
}

const status = async (session: Session): Promise<ExitCode> => {
  const { machine } = session
  const standing = await readStanding(session)
  if (!standing.ok) return tellRefusal(session, standing.refusal)
  const now = machine.now()
  const zone = parseTimeZone(standing.value.page.zone)
  const at = (text: string) => timeText(text, zone.ok ? zone.value : machine.zone, now)
  return answer(session, standing.value, () => wordsOf(standing.value, { at, now, self: machine.self }))
}

/** `forthright status`: what is open, owed, proposed and held. */
export const addStatus = (program: Command, runner: Runner): void => {
  const command = program
    .command('status')
    .summary('what is open, owed, proposed and held')
    .description('Says what is open, what customers were promised, what alerts propose, and whether sending is held.')
  addServerFlags(command).action((options: SessionOptions) => runner.askServer(options, status))
}

import type { Command } from 'commander'
import { collect } from '../client/collect.ts'
import type { Schemas } from '../client/open-client.ts'
import type { Answered } from '../client/refusal.ts'
import { timeText } from './clock-text.ts'
import { listOpenIncidents } from './find-incident.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

/** Open incidents whose notices are looked at one by one; beyond them only the titles are told. */
const mostRead = 20

interface Standing {
  readonly page: Schemas['Page']
  readonly incidents: readonly Schemas['IncidentFile'][]
  /** Open, and more than are read one by one. */
  readonly further: readonly Schemas['Incident'][]
  readonly proposals: readonly Schemas['Proposal'][]
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

const readStanding = async (session: Session): Promise<Answered<Standing>> => {
  const { client } = session
  const page = await client.ask((api) => api.GET('/api/page'))
  if (!page.ok) return page
  const open = await listOpenIncidents(session)
  if (!open.ok) return open
  const incidents = await readFiles(session, open.value.slice(0, mostRead))
  if (!incidents.ok) return incidents
  const proposals = await collect((after) =>
    client.ask((api) => api.GET('/api/proposals', { params: { query: { state: 'waiting', limit: 100, ...(after ? { after } : {}) } } })),
  )
  if (!proposals.ok) return proposals
  const sending = await client.ask((api) => api.GET('/api/sending'))
  if (!sending.ok) return sending
  const further = open.value.slice(mostRead)
  return { ok: true, value: { page: page.value, incidents: incidents.value, further, proposals: proposals.value, sending: sending.value } }
}

type At = (text: string) => string

const noticeLines = ({ notices }: Schemas['IncidentFile'], at: At): readonly string[] =>
  notices.flatMap(({ id, kind, state, effectiveAt }) => {
    if (state === 'draft') return [`    draft ${id} (${kind}): forthright publish ${id}`]
    if (state === 'pending') return [`    public at ${at(effectiveAt ?? '')}: forthright publish --undo ${id}`]
    return []
  })

const incidentLines = (file: Schemas['IncidentFile'], at: At): readonly string[] => {
  const { incident, commitments } = file
  const marks = [incident.severity, incident.phase, ...(incident.isDrill ? ['drill'] : []), ...(incident.publicAt ? [] : ['not public'])]
  const due = commitments.find(({ state }) => state === 'open')
  return [
    `  ${incident.id}  ${incident.title} (${marks.join(', ')})`,
    `    since ${at(incident.startedAt)}`,
    ...(due ? [`    next word promised ${due.dueAt ? `by ${at(due.dueAt)}` : 'when something changes'}`] : []),
    ...noticeLines(file, at),
  ]
}

const proposalLines = (proposals: readonly Schemas['Proposal'][], at: At): readonly string[] =>
  proposals.flatMap(({ id, kind, title, severity, signalCount, createdAt }) => [
    `  ${id}  ${kind === 'open' ? title : `resolve: ${title}`} (${severity}, ${signalCount === 1 ? 'one alert' : `${signalCount} alerts`}, ${at(createdAt)})`,
    `    forthright publish --proposal ${id}`,
  ])

const wordsOf = ({ page, incidents, further, proposals, sending }: Standing, at: At): string =>
  [
    `${page.name}: ${incidents.length + further.length === 0 ? 'nothing is open.' : 'open incidents'}`,
    ...incidents.flatMap((file) => incidentLines(file, at)),
    ...further.map(({ id, title, severity, phase }) => `  ${id}  ${title} (${severity}, ${phase})`),
    ...(proposals.length > 0 ? ['Proposed by alerts, waiting for a person'] : []),
    ...proposalLines(proposals, at),
    ...(sending.held ? [`Sending is held since ${at(sending.since ?? '')}: ${sending.reason ?? ''}`, '    forthright release'] : []),
    '',
  ].join('\n')

const status = async (session: Session): Promise<ExitCode> => {
  const { machine } = session
  const standing = await readStanding(session)
  if (!standing.ok) return tellRefusal(session, standing.refusal)
  const now = machine.now()
  return answer(session, standing.value, () => wordsOf(standing.value, (text) => timeText(text, machine.zone, now)))
}

/** `forthright status`: what is open, proposed and held. */
export const addStatus = (program: Command, runner: Runner): void => {
  const command = program
    .command('status')
    .summary('what is open, proposed and held')
    .description('Says what is open, what alerts propose, and whether sending is held.')
  addServerFlags(command).action((options: SessionOptions) => runner.onServer(options, status))
}

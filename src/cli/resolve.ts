import type { Command } from 'commander'
import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere, refusalHere } from '../client/refusal.ts'
import { isClosed } from '../core/incident/phase.ts'
import { type Permanence, permanences } from '../core/notice/slots.ts'
import { refuse } from '../core/result.ts'
import { type ClosingOptions, closingPromises } from './closing-promises.ts'
import { findIncident } from './find-incident.ts'
import { addNoticeFlags, addReachFlags, permanenceMeanings } from './notice-flags.ts'
import { finishPublication } from './publication.ts'
import { addServerFlags, addWaitFlag, type Runner } from './runner.ts'
import { type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'
import { writeNotice } from './write-notice.ts'

interface ResolveOptions extends ClosingOptions, SessionOptions {
  readonly wait?: boolean
}

const meanings = permanences.map((state) => `  ${state.padEnd(13)} ${permanenceMeanings[state]}`).join('\n')
const question = `Is data or work of customers gone for good? A closing notice has to say it:\n${meanings}\n`

const closedAlready = ({ id, title }: Schemas['Incident']): string =>
  `"${title}" (${id}) is closed already. Set its closing notice right with "forthright correct", or open a new incident.`

/** What the flag says, else what a person at the terminal answers. */
const permanenceOf = async ({ machine, isJson }: Session, options: ResolveOptions): Promise<Answered<Permanence>> => {
  if (options.permanent) return { ok: true, value: options.permanent }
  const said = isJson ? null : await machine.terminal.ask(`${question}Your answer: `)
  const state = permanences.find((permanence) => permanence === said?.trim())
  if (state) return { ok: true, value: state }
  return answeredHere(refuse('notice.permanence_missing', `${question}Give it with --permanent, as in --permanent nothing_lost.`))
}

const resolve = async (session: Session, said: string, options: ResolveOptions): Promise<ExitCode> => {
  const found = await findIncident(session, said)
  if (!found.ok) return tellRefusal(session, found.refusal)
  const path = { incidentId: found.value }
  const file = await session.client.ask((api) => api.GET('/api/incidents/{incidentId}', { params: { path } }))
  if (!file.ok) return tellRefusal(session, file.refusal)
  const { incident } = file.value
  if (isClosed(incident.phase)) return tellRefusal(session, refusalHere({ code: 'incident.closed', detail: closedAlready(incident) }))
  // A maintenance that went to plan owes nobody an account of losses.
  const isAsked = incident.kind === 'incident' && !options.notKnown?.includes('permanent')
  const permanent = isAsked ? await permanenceOf(session, options) : undefined
  if (permanent && !permanent.ok) return tellRefusal(session, permanent.refusal)
  const notice = await writeNotice(session, { ...options, ...(permanent ? { permanent: permanent.value } : {}) })
  if (!notice.ok) return tellRefusal(session, notice.refusal)
  const promises = await closingPromises(session, options)
  if (!promises.ok) return tellRefusal(session, promises.refusal)
  const body = promises.value.length > 0 ? { ...notice.value, promises: promises.value } : notice.value
  const published = await session.client.publish((api, header) =>
    api.POST('/api/incidents/{incidentId}/resolve', { params: { path, header }, body }),
  )
  return finishPublication(session, published, options)
}

const example = `
Example:
  forthright resolve "card payments" --permanent nothing_lost --now "Card payments work again." \\
    --action "We moved to the second provider." --workaround "Payments that failed can simply be made again."`

/** `forthright resolve`: the closing notice; from when to when is computed from the record. */
export const addResolve = (program: Command, runner: Runner): void => {
  const command = program
    .command('resolve')
    .summary('close an incident with its closing notice')
    .description('Closes an incident with its closing notice. From when to when customers suffered is computed from the record.')
    .argument('<incident>', 'its id, or words of its title')
  addServerFlags(addWaitFlag(addReachFlags(addNoticeFlags(command))))
    .option('--report-by <when>', 'promise the report: "in 5d", or a time with its zone')
    .option('--know-by <when>', 'where nobody knows yet whether anything was lost: by when you say it')
    .option('--stands-for <operator>', 'who stands for these promises, by name or id')
    .addHelpText('after', example)
    .action((incident: string, options: ResolveOptions) => runner.onServer(options, (session) => resolve(session, incident, options)))
}

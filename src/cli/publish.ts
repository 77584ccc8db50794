import { type Command, Option } from 'commander'
import { ifMatch } from '../client/headers.ts'
import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { type AskOptions, addAskFlag, askForApproval } from './approval.ts'
import { findIncident } from './find-incident.ts'
import { addChangeFlags, addNoticeFlags, addReachFlags } from './notice-flags.ts'
import type { NoticeOptions } from './notice-options.ts'
import { type PlannedOptions, windowOf } from './planned-window.ts'
import { finishPublication } from './publication.ts'
import { addServerFlags, addWaitFlag, type Runner } from './runner.ts'
import { answer, mistake, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'
import { waiveInDraft } from './waivers.ts'
import { writeNotice } from './write-notice.ts'

interface PublishOptions extends NoticeOptions, SessionOptions, PlannedOptions, AskOptions {
  readonly incident?: string
  readonly proposal?: string
  readonly undo?: string
  readonly wait?: boolean
}

type Published = Promise<Answered<Schemas['Publication']>>

const publishDraft = async (session: Session, noticeId: string, { waivers = [] }: Schemas['NoticeInput']): Published => {
  const { client } = session
  const path = { noticeId }
  const waived = waivers.length === 0 ? { ok: true as const } : await waiveInDraft(session, noticeId, waivers)
  if (!waived.ok) return waived
  const draft = await client.ask((api) => api.GET('/api/notices/{noticeId}', { params: { path } }))
  if (!draft.ok) return draft
  return client.publish((api, key) =>
    api.POST('/api/notices/{noticeId}/publish', { params: { path, header: { ...key, ...ifMatch(draft.value.version) } } }),
  )
}

const announce = async (session: Session, said: string, body: Schemas['NoticeInput']): Published => {
  const incident = await findIncident(session, said)
  if (!incident.ok) return incident
  return session.client.publish((api, header) =>
    api.POST('/api/incidents/{incidentId}/notices', { params: { path: { incidentId: incident.value }, header }, body }),
  )
}

/** The words become a draft, for whose approval is asked. */
const keepAndAsk = async (session: Session, said: string, body: Schemas['NoticeInput'], options: AskOptions): Promise<ExitCode> => {
  const incident = await findIncident(session, said)
  if (!incident.ok) return tellRefusal(session, incident.refusal)
  const draft = await session.client.ask((api) =>
    api.POST('/api/incidents/{incidentId}/drafts', { params: { path: { incidentId: incident.value } }, body }),
  )
  return draft.ok ? askForApproval(session, draft.value.id, options) : tellRefusal(session, draft.refusal)
}

const accept = ({ client }: Session, proposalId: string, body: Schemas['NoticeInput']): Published =>
  client.publish((api, header) =>
    api.POST('/api/proposals/{proposalId}/accept', {
      params: { path: { proposalId }, header },
      body: Object.keys(body).length === 0 ? {} : { notice: body },
    }),
  )

const undo = async (session: Session, noticeId: string): Promise<ExitCode> => {
  const undone = await session.client.ask((api) => api.POST('/api/notices/{noticeId}/undo', { params: { path: { noticeId } } }))
  if (!undone.ok) return tellRefusal(session, undone.refusal)
  return answer(
    session,
    undone.value,
    () => `Taken back. Nobody outside has seen it; it is a draft again:\n    ${session.machine.self} publish ${noticeId}\n`,
  )
}

const oneOf = 'Say what to publish: a draft by its id, --incident with what to say, --proposal, or --undo. Exactly one of them.'

const askedOfWords = 'An approval is asked for a draft, or for words with --incident.'

const publish = async (session: Session, noticeId: string | undefined, options: PublishOptions): Promise<ExitCode> => {
  const { incident, proposal } = options
  if ([noticeId, incident, proposal, options.undo].filter((said) => said !== undefined).length !== 1) return mistake(session, oneOf)
  if (options.ask !== undefined && noticeId === undefined && incident === undefined) return mistake(session, askedOfWords)
  if (options.undo !== undefined) return undo(session, options.undo)
  const window = answeredHere(windowOf(options, session.machine.now()))
  if (!window.ok) return tellRefusal(session, window.refusal)
  const written = await writeNotice(session, options)
  if (!written.ok) return tellRefusal(session, written.refusal)
  const notice = { value: { ...written.value, ...(window.value ? { window: window.value } : {}) } }
  const isSaid = Object.keys(notice.value).some((part) => part !== 'waivers')
  if (noticeId !== undefined) {
    if (isSaid)
      return mistake(
        session,
        'A draft is published as it stands; only --waive can be given here, no words. Use --incident to write and publish at once.',
      )
    if (options.ask !== undefined) return askForApproval(session, noticeId, options)
    return finishPublication(session, await publishDraft(session, noticeId, notice.value), options)
  }
  if (proposal !== undefined) return finishPublication(session, await accept(session, proposal, notice.value), options)
  if (!isSaid) return mistake(session, 'Say something: --now, --action, --text or another part of the notice.')
  if (options.ask !== undefined) return keepAndAsk(session, incident ?? '', notice.value, options)
  return finishPublication(session, await announce(session, incident ?? '', notice.value), options)
}

const examples = `
Examples:
  forthright publish 01k9v3k8m2q4s6t8v0w2x4y6z8                      a draft
  forthright publish --incident "card payments" --phase identified \\
    --now "You still cannot pay by card." --action "We are switching to the second provider." --next-update "in 30m"
  forthright publish --proposal 01k9v3k8m2q4s6t8v0w2x4y6z8 --scope "Customers in Europe."
  forthright publish 01k9v3k8m2q4s6t8v0w2x4y6z8 --waive "promise: the contract says so" --waive "workaround: there is none"
  forthright publish --incident "card payments" --now "You still cannot pay by card." --ask "Agreed with the bank"
  forthright publish --undo 01k9v3k8m2q4s6t8v0w2x4y6z8`

/** `forthright publish`: a draft, a notice written on the spot, or what an alert proposed; and --undo. */
export const addPublish = (program: Command, runner: Runner): void => {
  const command = program
    .command('publish')
    .summary('publish a draft, a new notice, or what an alert proposed; or take it back')
    .description('Publishes a draft, a notice written on the spot, or what an alert proposed. It is public when the undo window has ended.')
    .argument('[notice]', 'id of a draft')
    .option('--incident <incident>', 'write and publish a notice on this incident, by id or by words of its title')
    .option('--planned-from <when>', 'put a maintenance off: it begins then')
    .option('--planned-until <when>', 'and ends then')
    .option('--proposal <id>', 'publish what an alert proposed; what you say takes the place of what it says')
    .addOption(new Option('--undo <notice>', 'take a publication back while its undo window is open'))
  addServerFlags(addWaitFlag(addAskFlag(addReachFlags(addChangeFlags(addNoticeFlags(command))))))
    .addHelpText('after', examples)
    .action((notice: string | undefined, options: PublishOptions) =>
      runner.onServer(options, (session) => publish(session, notice, options)),
    )
}

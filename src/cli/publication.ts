import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { refuse } from '../core/result.ts'
import { parseInstant, secondsBetween } from '../core/time.ts'
import { lookedAtLines } from './approval.ts'
import { elementName } from './element-name.ts'
import { noticeName } from './notice-name.ts'
import { answer, clockOf, type Session, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

type Publication = Schemas['Publication']
type Preview = Schemas['Preview']
type Clock = (text: string) => string

const indented = (text: string): string => text.trim().replace(/^(?=.)/gm, '    ')

const remarkLines = ({ remarks: { findings, missing } }: Preview): readonly string[] => {
  const lines = [
    ...findings.map(({ level, rule, slot, quote, message }) => `    ${level} ${rule} in ${slot}: "${quote}" ${message}`),
    ...missing.map(({ level, element, message }) => `    ${level} ${elementName(element)} is missing: ${message}`),
  ]
  return lines.length === 0 ? ['The guide has nothing to remark.'] : ['The guide remarks:', ...lines]
}

/** How the notice reads and what the guide says to it; whoever may not read notices gets the reason instead. */
const readingLines = async ({ client }: Session, noticeId: string): Promise<readonly string[]> => {
  const preview = await client.ask((api) => api.GET('/api/notices/{noticeId}/preview', { params: { path: { noticeId } } }))
  if (!preview.ok) return [`How it reads cannot be shown: ${preview.refusal.detail}`]
  return ['It reads:', indented(preview.value.levels.standard), ...remarkLines(preview.value)]
}

const standingLines = ({ machine }: Session, { noticeId, effectiveAt }: Publication, at: Clock): readonly string[] =>
  effectiveAt === ''
    ? ['A draft: nothing of it is public. Publish it with', `    ${machine.self} publish ${noticeId}`]
    : [`Public at ${at(effectiveAt)}. Until then it can be taken back with`, `    ${machine.self} publish --undo ${noticeId}`]

/** What it was to tell of promises, and another notice has told already. */
const leftOutLines = ({ leftOut }: Publication): readonly string[] =>
  leftOut.map(({ commitmentId, toldBy }) =>
    toldBy === null
      ? `Left out of it: what became of the promise ${commitmentId}, because that was settled meanwhile.`
      : `Left out of it: what became of the promise ${commitmentId}, because the notice ${toldBy} has told it already.`,
  )

/** Whoever publishes twice within one undo window should know that the first can still be taken back, and goes out before. */
const otherLines = async ({ client, machine }: Session, { incidentId, noticeId }: Publication, at: Clock): Promise<readonly string[]> => {
  const file = await client.ask((api) => api.GET('/api/incidents/{incidentId}', { params: { path: { incidentId } } }))
  const others = file.ok ? file.value.notices.filter(({ id, state }) => state === 'pending' && id !== noticeId) : []
  return others.flatMap((notice) => [
    `Note: another notice of this incident is still in its undo window and goes out before this one, ${noticeName(notice)}:`,
    `    public at ${at(notice.effectiveAt ?? '')}; taken back with ${machine.self} publish --undo ${notice.id}`,
  ])
}

/** Tells what was published or drafted: where it stands, how it reads, what the guide says. */
export const tellPublication = async (session: Session, publication: Publication): Promise<ExitCode> => {
  if (session.isJson) return answer(session, publication, () => '')
  const { incidentId, noticeId } = publication
  const reading = await readingLines(session, noticeId)
  const at = await clockOf(session)
  const others =
    publication.effectiveAt === ''
      ? []
      : [...(await lookedAtLines(session, incidentId, noticeId)), ...(await otherLines(session, publication, at))]
  const standing = [...standingLines(session, publication, at), ...leftOutLines(publication)]
  const lines = [`Incident ${incidentId}, notice ${noticeId}`, ...standing, ...others, ...reading]
  return answer(session, publication, () => `${lines.join('\n')}\n`)
}

const graceSeconds = 30
const notPublic = (detail: string) => answeredHere(refuse('notice.not_published', detail))

/** Waits until the notice has taken effect; a refusal when it was taken back, or nothing happened long after it should have. */
export const awaitEffect = async ({ client, machine }: Session, publication: Publication): Promise<Answered<Schemas['Notice']>> => {
  const due = answeredHere(parseInstant(publication.effectiveAt))
  if (!due.ok) return due
  for (;;) {
    const { noticeId } = publication
    const notice = await client.ask((api) => api.GET('/api/notices/{noticeId}', { params: { path: { noticeId } } }))
    if (!notice.ok || notice.value.state === 'published') return notice
    if (notice.value.state === 'draft') return notPublic('It was taken back and is a draft again.')
    const left = secondsBetween(machine.now(), due.value)
    if (left < -graceSeconds) return notPublic(`It should have been public ${graceSeconds} seconds ago. The server's log says why.`)
    await machine.pause(Math.max(100, Math.min(1000, left * 1000)))
  }
}

type Counts = Schemas['Deliveries']['counts']

const sumOf = (counts: Counts, ...states: readonly (keyof Counts)[]): number => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
const waitingOf = (counts: Counts): number => sumOf(counts, 'pending', 'claimed')
const allOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0)

const deliverySeconds = 10
const lookMs = 250

/** Looks until everybody has it, for some seconds: a slow destination goes on by itself. Undefined where deliveries may not be read. */
const awaitDeliveries = async ({ client, machine }: Session, noticeId: string, expected: number): Promise<Counts | undefined> => {
  const start = machine.now()
  for (;;) {
    const params = { path: { noticeId }, query: { limit: 1 } }
    const sent = await client.ask((api) => api.GET('/api/notices/{noticeId}/deliveries', { params }))
    if (!sent.ok) return undefined
    const { counts } = sent.value
    const isDone = allOf(counts) >= expected && waitingOf(counts) === 0
    if (isDone || secondsBetween(start, machine.now()) > deliverySeconds) return counts
    await machine.pause(lookMs)
  }
}

/** How many subscribers it goes to; none known where that may not be read. */
const expectedOf = async ({ client }: Session, noticeId: string): Promise<number> => {
  const recipients = await client.ask((api) => api.GET('/api/drafts/{noticeId}/recipients', { params: { path: { noticeId } } }))
  return recipients.ok ? recipients.value.total : 0
}

const deliveryText = (counts: Counts, expected: number): string => {
  if (Math.max(allOf(counts), expected) === 0) return 'Nobody is subscribed to it.'
  const waiting = Math.max(waitingOf(counts), expected - allOf(counts) + waitingOf(counts))
  const rest = allOf(counts) - sumOf(counts, 'delivered', 'pending', 'claimed')
  const failed = rest === 0 ? [] : [`${rest} could not be delivered`]
  return `${[`${sumOf(counts, 'delivered')} delivered`, `${waiting} waiting`, ...failed].join(', ')}.`
}

const heldText = async ({ client, machine }: Session): Promise<string> => {
  const sending = await client.ask((api) => api.GET('/api/sending'))
  return sending.ok && sending.value.held
    ? `Sending is held${sending.value.reason ? ` (${sending.value.reason})` : ''}; what waits goes out after ${machine.self} release\n`
    : ''
}

/** With --wait: tells when it is public and who has it. */
const tellEffect = async (session: Session, publication: Publication): Promise<ExitCode> => {
  const { machine, isJson } = session
  const { noticeId } = publication
  const expected = await expectedOf(session, noticeId)
  const notice = await awaitEffect(session, publication)
  if (!notice.ok) return tellRefusal(session, notice.refusal)
  const held = await heldText(session)
  const counts = await awaitDeliveries(session, noticeId, held === '' ? expected : 0)
  if (isJson) return answer(session, { ...publication, publishedAt: notice.value.publishedAt, deliveries: counts ?? {} }, () => '')
  const at = await clockOf(session)
  machine.terminal.out(`Public since ${at(notice.value.publishedAt ?? '')}.\n`)
  machine.terminal.out(
    `${counts === undefined ? 'How far its deliveries are may not be read with this token.' : deliveryText(counts, expected)}\n${held}`,
  )
  return 0
}

/** The end of every command that publishes. */
export const finishPublication = async (
  session: Session,
  publication: Answered<Publication>,
  options: { readonly wait?: boolean },
): Promise<ExitCode> => {
  if (!publication.ok) return tellRefusal(session, publication.refusal)
  const waits = options.wait === true && publication.value.effectiveAt !== ''
  if (waits && session.isJson) return tellEffect(session, publication.value)
  const told = await tellPublication(session, publication.value)
  return waits && told === 0 ? tellEffect(session, publication.value) : told
}

import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { refuse } from '../core/result.ts'
import { parseInstant, secondsBetween } from '../core/time.ts'
import { timeText } from './clock-text.ts'
import { elementName } from './element-name.ts'
import { answer, type Session, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

type Publication = Schemas['Publication']
type Preview = Schemas['Preview']

const indented = (text: string): string => text.trim().replace(/^(?=.)/gm, '    ')

const remarkLines = ({ remarks: { findings, missing } }: Preview): readonly string[] => {
  const lines = [
    ...findings.map(({ level, rule, slot, quote, message }) => `    ${level} ${rule} in ${slot}: "${quote}" ${message}`),
    ...missing.map(({ level, element, message }) => `    ${level} ${elementName(element)} is missing: ${message}`),
  ]
  return lines.length === 0 ? ['The guide has nothing to remark.'] : ['The guide remarks (nothing of it holds the notice back):', ...lines]
}

/** How the notice reads and what the guide says to it; whoever may not read notices gets the reason instead. */
const readingLines = async ({ client }: Session, noticeId: string): Promise<readonly string[]> => {
  const preview = await client.ask((api) => api.GET('/api/notices/{noticeId}/preview', { params: { path: { noticeId } } }))
  if (!preview.ok) return [`How it reads cannot be shown: ${preview.refusal.detail}`]
  return ['It reads:', indented(preview.value.levels.standard), ...remarkLines(preview.value)]
}

const standingLines = ({ machine }: Session, { noticeId, effectiveAt }: Publication): readonly string[] =>
  effectiveAt === ''
    ? ['A draft: nothing of it is public. Publish it with', `    ${machine.self} publish ${noticeId}`]
    : [
        `Public at ${timeText(effectiveAt, machine.zone, machine.now())}. Until then it can be taken back with`,
        `    ${machine.self} publish --undo ${noticeId}`,
      ]

/** Tells what was published or drafted: where it stands, how it reads, what the guide says. */
export const tellPublication = async (session: Session, publication: Publication): Promise<ExitCode> => {
  if (session.isJson) return answer(session, publication, () => '')
  const { incidentId, noticeId } = publication
  const reading = await readingLines(session, noticeId)
  const lines = [`Incident ${incidentId}, notice ${noticeId}`, ...standingLines(session, publication), ...reading]
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

/** With --wait: tells when it is public and how far its deliveries are. */
const tellEffect = async (session: Session, publication: Publication): Promise<ExitCode> => {
  const { client, machine, isJson } = session
  const notice = await awaitEffect(session, publication)
  if (!notice.ok) return tellRefusal(session, notice.refusal)
  const sent = await client.ask((api) =>
    api.GET('/api/notices/{noticeId}/deliveries', { params: { path: { noticeId: publication.noticeId }, query: { limit: 1 } } }),
  )
  const counts = sent.ok ? sent.value.counts : {}
  if (isJson) return answer(session, { ...publication, publishedAt: notice.value.publishedAt, deliveries: counts }, () => '')
  const list = Object.entries(counts).map(([state, count]) => `${count} ${state}`)
  machine.terminal.out(`Public since ${timeText(notice.value.publishedAt ?? '', machine.zone, machine.now())}.\n`)
  machine.terminal.out(list.length === 0 ? 'Nobody is subscribed to it.\n' : `Deliveries so far: ${list.join(', ')}.\n`)
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

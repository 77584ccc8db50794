import { type Actor, authorize } from '../core/actor/actor.ts'
import { emailKey } from '../core/address.ts'
import type { AuthorKey, EmailAddress, IncidentId, PageId, ReaderId, SubscriberId } from '../core/brand.ts'
import { idOf } from '../core/id.ts'
import { subjectOfLink, verifyLink } from '../core/link.ts'
import type { Language } from '../core/page/page.ts'
import { operatorAuthor, readerAuthor, tokenAuthor } from '../core/question/question.ts'
import type { Reader } from '../core/question/reader.ts'
import { parseShownName } from '../core/question/stranger-words.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { admitToBox, atField, findBox, type QuestionBox } from './question-box.ts'
import type { Records } from './store.ts'

/** Who writes: an operator under the organisation's name, or a reader under the name that they chose. */
export interface QuestionWriter {
  readonly author: AuthorKey
  /** As the journal names them. */
  readonly actor: Actor
  /** Null for the organisation. */
  readonly reader: Reader | null
}

/** Whoever holds a link to the questions of an incident, whether or not they have a row as a reader yet. */
export interface LinkHolder {
  readonly incidentId: IncidentId
  readonly pageId: PageId
  readonly email: EmailAddress
  readonly language: Language
  readonly reader: Reader | undefined
}

const broken = (): Result<never> => refuse('subscription.link_invalid', 'The link is damaged, too old, or was replaced by a newer one.')

const ofSubscriber = async (records: Records, incidentId: IncidentId, id: SubscriberId): Promise<LinkHolder | undefined> => {
  const subscriber = await records.subscribers.find(id)
  if (!subscriber || subscriber.status.state === 'unconfirmed') return undefined
  const { pageId, address, preferences } = subscriber
  const email = address.channel === 'email' ? address.email : address.owner
  const reader = await records.readers.findByAddress(pageId, emailKey(email))
  return { incidentId, pageId, email, language: preferences.language, reader }
}

const ofReader = async (records: Records, incidentId: IncidentId, id: ReaderId): Promise<LinkHolder | undefined> => {
  const reader = await records.readers.find(id)
  return reader && { incidentId, pageId: reader.pageId, email: reader.email, language: reader.language, reader }
}

/** Whom a link to questions was made for, once its MAC has been checked: out of a notice to a subscriber, or asked for by mail. */
export const holderOfLink = async (context: Context, records: Records, token: string): Promise<Result<LinkHolder>> => {
  const subject = subjectOfLink(token)
  if (!subject.ok) return subject
  const [incident = '', person] = subject.value.split('-')
  if (person === undefined) return broken()
  const incidentId = idOf<IncidentId>(incident)
  const now = context.clock.now()
  const isFor = (purpose: 'questions' | 'questions_confirmed') => verifyLink(context.settings.secret, token, { purpose, nonce: '' }, now).ok
  const holder = isFor('questions')
    ? await ofSubscriber(records, incidentId, idOf<SubscriberId>(person))
    : isFor('questions_confirmed')
      ? await ofReader(records, incidentId, idOf<ReaderId>(person))
      : undefined
  return holder ? ok(holder) : broken()
}

const newReader = (context: Context, { pageId, email, language }: LinkHolder, now: Instant): Reader => ({
  id: context.ids.next(),
  pageId,
  email,
  language,
  name: '',
  confirmedAt: now,
  mailedAt: null,
  mails: 0,
  createdAt: now,
  version: 1,
})

/** The holder's row, made or confirmed by what they do now. */
const readerOfHolder = async (context: Context, records: Records, holder: LinkHolder, now: Instant): Promise<Result<Reader>> => {
  const { reader } = holder
  if (!reader) {
    await records.readers.insert(newReader(context, holder, now))
    const made = await records.readers.findByAddress(holder.pageId, emailKey(holder.email))
    return made ? ok(made) : broken()
  }
  if (reader.confirmedAt !== null) return ok(reader)
  const confirmed: Reader = { ...reader, confirmedAt: now, version: reader.version + 1 }
  // Somebody else confirmed it in the same moment: it is confirmed.
  return ok((await records.readers.save(confirmed, reader.version)) ? confirmed : reader)
}

const ofOrganisation = ({ actor }: Context): Result<QuestionWriter> => {
  const allowed = authorize(actor, 'question.write')
  if (!allowed.ok) return allowed
  if (actor.kind === 'operator') return ok({ author: operatorAuthor(actor.id), actor, reader: null })
  if (actor.kind === 'token') return ok({ author: tokenAuthor(actor.id), actor, reader: null })
  return refuse('auth.forbidden', 'Questions are asked and answered by persons.')
}

/** Who writes under an incident: the holder of the link for this very incident, or without a link whoever is signed in. */
const findQuestionWriter = async (
  context: Context,
  records: Records,
  incidentId: IncidentId,
  link: string | undefined,
): Promise<Result<QuestionWriter>> => {
  if (link === undefined) return ofOrganisation(context)
  const holder = await holderOfLink(context, records, link)
  if (!holder.ok) return holder
  if (holder.value.incidentId !== incidentId) return broken()
  const reader = await readerOfHolder(context, records, holder.value, context.clock.now())
  return reader.ok
    ? ok({ author: readerAuthor(reader.value.id), actor: { kind: 'reader', id: reader.value.id }, reader: reader.value })
    : reader
}

/** The questions of an incident and who writes in them, where they may. */
export interface EnteredBox {
  readonly box: QuestionBox
  readonly writer: QuestionWriter
}

export const enterBox = async (
  context: Context,
  records: Records,
  { incidentId, link }: { readonly incidentId: string; readonly link?: string | undefined },
): Promise<Result<EnteredBox>> => {
  const box = await findBox(records, incidentId, context.clock.now())
  if (!box.ok) return box
  const writer = await findQuestionWriter(context, records, box.value.incident.id, link)
  if (!writer.ok) return writer
  const admitted = admitToBox(box.value, writer.value.reader !== null)
  return admitted.ok ? ok({ box: box.value, writer: writer.value }) : admitted
}

/**
 * Where something is written that is counted: what one reader sends at the same moment comes one after the other, so that each sees what
 * the one before wrote. What waits under the incident is counted without that; a flood may pass its limit by a few.
 */
export const enterToWrite = async (
  context: Context,
  records: Records,
  where: { readonly incidentId: string; readonly link?: string | undefined },
): Promise<Result<EnteredBox>> => {
  const entered = await enterBox(context, records, where)
  if (!entered.ok || !entered.value.writer.reader) return entered
  const { box, writer } = entered.value
  const reader = await records.readers.lock(entered.value.writer.reader.id)
  return reader ? ok({ box, writer: { ...writer, reader } }) : broken()
}

/** The name under which a reader writes, kept for the next time; none is fine. The organisation writes under its own. */
export const nameOfWriter = async (
  records: Records,
  { page }: QuestionBox,
  { reader }: QuestionWriter,
  given: string | undefined,
): Promise<Result<string>> => {
  if (!reader) return ok(page.name)
  if (given === undefined) return ok(reader.name)
  const name = given.trim() === '' ? ok('') : atField('/name', parseShownName(given, [page.name]))
  if (!name.ok || name.value === reader.name) return name
  const renamed: Reader = { ...reader, name: name.value, version: reader.version + 1 }
  await records.readers.save(renamed, reader.version)
  return name
}

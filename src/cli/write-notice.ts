import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import { parseAudiences } from './find-audiences.ts'
import { listComponents, parseComponents } from './find-components.ts'
import { type NoticeOptions, noticeOf } from './notice-options.ts'
import type { Session } from './session.ts'

type Affected = NonNullable<Schemas['NoticeInput']['affected']>

const affectedIn = async (session: Session, said: readonly string[] | undefined): Promise<Answered<Affected | undefined>> => {
  if (!said) return { ok: true, value: undefined }
  const listing = await listComponents(session)
  return listing.ok ? answeredHere(parseComponents(listing.value, said)) : listing
}

const audiencesIn = async (session: Session, said: readonly string[] | undefined): Promise<Answered<string[] | undefined>> => {
  if (!said) return { ok: true, value: undefined }
  const audiences = await session.client.ask((api) => api.GET('/api/audiences'))
  return audiences.ok ? answeredHere(parseAudiences(audiences.value.items, said)) : audiences
}

/** When the undo window of what is published now ends; asked only where something counts from it. Who may not know it counts from now. */
const publicAtOf = async ({ client }: Session, { nextUpdate = [] }: NoticeOptions, now: Instant): Promise<Instant> => {
  if (nextUpdate.length === 0) return now
  const page = await client.ask((api) => api.GET('/api/page'))
  return page.ok ? plusSeconds(now, page.value.undoSeconds) : now
}

/** The notice that the flags describe, with components and audiences found by name on the server. */
export const writeNotice = async (session: Session, options: NoticeOptions): Promise<Answered<Schemas['NoticeInput']>> => {
  const now = session.machine.now()
  const moments = { now, publicAt: await publicAtOf(session, options, now) }
  const notice = answeredHere(await noticeOf(session.machine.terminal, options, moments))
  if (!notice.ok) return notice
  const affected = await affectedIn(session, options.component)
  if (!affected.ok) return affected
  const audienceIds = await audiencesIn(session, options.audience)
  if (!audienceIds.ok) return audienceIds
  return {
    ok: true,
    value: {
      ...notice.value,
      ...(affected.value ? { affected: affected.value } : {}),
      ...(audienceIds.value ? { audienceIds: audienceIds.value } : {}),
    },
  }
}

import type { Schemas } from '../../client/open-client.ts'
import type { Answered } from '../../client/refusal.ts'
import { type Instant, isAfter } from '../../core/time.ts'
import type { Stage } from './stage.ts'

export type Captured = Schemas['CapturedMessage']
export type CapturedWhole = Captured & { readonly raw: string }

const pauseMilliseconds = 60

const list = ({ session }: Stage): Promise<Answered<readonly Captured[]>> =>
  session.client
    .ask((api) => api.GET('/api/postbox', { params: { query: { limit: 50 } } }))
    .then((answered) => (answered.ok ? { ok: true, value: answered.value.items } : answered))

/** The newest entry of the postbox: whatever comes after it is new. */
export const postboxMark = async (stage: Stage): Promise<Answered<string>> => {
  const items = await list(stage)
  return items.ok ? { ok: true, value: items.value[0]?.id ?? '' } : items
}

export const capturedSince = async (stage: Stage, mark: string): Promise<Answered<readonly Captured[]>> => {
  const items = await list(stage)
  return items.ok ? { ok: true, value: items.value.filter(({ id }) => id > mark) } : items
}

/** Waits for a message after the mark; undefined when none has come by the deadline. */
export const awaitCaptured = async (
  stage: Stage,
  mark: string,
  isIt: (message: Captured) => boolean,
  deadline: Instant,
): Promise<Answered<CapturedWhole | undefined>> => {
  const { client, machine } = stage.session
  for (;;) {
    const items = await capturedSince(stage, mark)
    if (!items.ok) return items
    const found = items.value.findLast(isIt)
    if (found) return client.ask((api) => api.GET('/api/postbox/{messageId}', { params: { path: { messageId: found.id } } }))
    if (isAfter(stage.now(), deadline)) return { ok: true, value: undefined }
    await machine.pause(pauseMilliseconds)
  }
}

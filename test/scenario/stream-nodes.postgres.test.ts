import { expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { createOperatorHub } from '../../src/http/api/stream/create-operator-hub.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { createMigratedDatabase } from '../tools/database.ts'
import { furnish, good, owner } from './house.ts'

const openNode = async (url: string) => {
  const opened = await openPostgres({ url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  return opened.value
}

/** Reads on until the words are there. */
const heard = async (stream: ReadableStream<Uint8Array>, words: string): Promise<string> => {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (!text.includes(words)) {
    const { done, value } = await reader.read()
    if (done) throw new Error(`The stream ended: ${text}`)
    text += decoder.decode(value, { stream: true })
  }
  return text
}

it('tells a console on one node of what was done on another, by the hint and not by a beat', async () => {
  const database = await createMigratedDatabase()
  const [a, b] = [await openNode(database.url), await openNode(database.url)]
  const [here, there] = [await furnish(a), b]
  const { actor: _actor, ...context } = here.as(owner)
  const backend = { context: { ...context, store: there.store } }
  const hub = createOperatorHub(
    () => backend,
    () => 0,
    { beatMs: 3_600_000 },
  )
  const stop = await there.onHint((topic) => hub.hint(topic))
  const joined = good(hub.join({ who: 'vera', after: 0, hears: () => true, isGood: async () => true }))
  const { incidentId } = good(
    await openIncident(here.as(owner), { title: 'Far away', severity: 'major', publish: false, notice: { slots: { now: 'x' } } }),
  )
  a.notify('journal')
  expect(await heard(joined, 'incident.opened')).toContain(incidentId)
  hub.close()
  stop()
  await a.close()
  await b.close()
  await database.drop()
}, 10_000)

import { collect } from '../client/collect.ts'
import type { Schemas } from '../client/open-client.ts'
import { type Answered, answeredHere } from '../client/refusal.ts'
import { parseId } from '../core/id.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Session } from './session.ts'

type Incident = Schemas['Incident']

export const listOpenIncidents = (session: Session): Promise<Answered<readonly Incident[]>> =>
  collect((after) =>
    session.client.ask((api) =>
      api.GET('/api/incidents', { params: { query: { open: 'true', limit: 100, ...(after ? { after } : {}) } } }),
    ),
  )

type Named = Pick<Incident, 'id' | 'title'>

const chosen = (open: readonly Named[], said: string): readonly Named[] => {
  const exact = open.filter(({ title }) => title.toLowerCase() === said.toLowerCase())
  return exact.length > 0 ? exact : open.filter(({ title }) => title.toLowerCase().includes(said.toLowerCase()))
}

/** The id of an incident that was given by id, or by words of the title of exactly one that is open. */
export const parseIncident = (open: readonly Named[], said: string): Result<string> => {
  const found = chosen(open, said)
  const [first] = found
  if (first && found.length === 1) return ok(first.id)
  const list = (found.length > 0 ? found : open).slice(0, 20).map(({ id, title }) => `  ${id}  ${title}`)
  const why = first ? 'fits several open incidents' : 'is no open incident'
  return refuse(
    'input.invalid',
    [`"${said.slice(0, 100)}" ${why}.`, ...(list.length > 0 ? ['Use one of:', ...list] : ['None is open.'])].join('\n'),
  )
}

/** As `parseIncident`, asking the server only when it is not an id already. */
export const findIncident = async (session: Session, said: string): Promise<Answered<string>> => {
  const id = parseId(said)
  if (id.ok) return { ok: true, value: said }
  const open = await listOpenIncidents(session)
  return open.ok ? answeredHere(parseIncident(open.value, said)) : open
}

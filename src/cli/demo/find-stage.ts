import { type ForthrightClient, openClient } from '../../client/open-client.ts'
import { type Answered, answeredHere } from '../../client/refusal.ts'
import { refuse } from '../../core/result.ts'
import type { Machine, OwnServer, ServerAccess } from '../machine.ts'
import { organisation } from './organisation.ts'

/** A server on which the demonstration may play. */
export interface Theatre {
  readonly client: ForthrightClient
  /** Set when it was started for the demonstration and has to be stopped by it. */
  readonly own: OwnServer | null
}

export interface TheatreOptions {
  readonly url?: string
  readonly token?: string
  /** Start one even if another is running. */
  readonly ownServer?: boolean
}

const clientOf = (machine: Machine, { url, token }: ServerAccess): ForthrightClient =>
  openClient({ baseUrl: url, token, fetch: (request) => machine.fetch(request), pause: (milliseconds) => machine.pause(milliseconds) })

const taken = (name: string) =>
  answeredHere(
    refuse(
      'entity.taken',
      `The page "${name}" is somebody's. The demonstration publishes an invented incident and would tell real people of it. Point it at an empty server, or let it start one of its own with --own-server.`,
    ),
  )

/** Only an empty installation, or one that the demonstration itself has filled, may be told invented things. */
const checkThatNobodyLivesThere = async (client: ForthrightClient): Promise<Answered<unknown>> => {
  const page = await client.ask((api) => api.GET('/api/page'))
  if (!page.ok || page.value.name === organisation.name) return page
  const listing = await client.ask((api) => api.GET('/api/components'))
  if (!listing.ok) return listing
  const incidents = await client.ask((api) => api.GET('/api/incidents', { params: { query: { limit: 1 } } }))
  if (!incidents.ok) return incidents
  const subscribers = await client.ask((api) => api.GET('/api/subscribers', { params: { query: { limit: 1 } } }))
  if (!subscribers.ok) return subscribers
  const isEmpty = listing.value.components.length + incidents.value.items.length + subscribers.value.items.length === 0
  return page.value.version === 1 && isEmpty ? page : taken(page.value.name)
}

const checkThatItSends = async (client: ForthrightClient): Promise<Answered<unknown>> => {
  const sending = await client.ask((api) => api.GET('/api/sending'))
  return sending.ok && sending.value.held
    ? answeredHere(
        refuse('sending.held', 'Sending is held on this server, so nothing could arrive. Let it go on with "forthright release".'),
      )
    : sending
}

const startOwn = async (machine: Machine, why: string): Promise<Answered<Theatre>> => {
  machine.terminal.out(`${why} The demonstration starts a server of its own, in a folder that goes with it.\n`)
  const own = await machine.startOwnServer()
  return own.ok ? { ok: true, value: { client: clientOf(machine, own.value), own: own.value } } : answeredHere(own)
}

/** The running server, found as every command finds it; else one that the demonstration starts for itself. */
export const findTheatre = async (machine: Machine, options: TheatreOptions): Promise<Answered<Theatre>> => {
  if (options.ownServer) return startOwn(machine, 'As you wish:')
  const access = await machine.findServer(options)
  if (!access.ok)
    return access.fault.code === 'auth.missing' && options.url === undefined
      ? startOwn(machine, 'No server has run here yet.')
      : answeredHere(access)
  const client = clientOf(machine, access.value)
  const free = await checkThatNobodyLivesThere(client)
  if (!free.ok && free.refusal.code === 'client.unreachable' && options.url === undefined)
    return startOwn(machine, `No server answers at ${access.value.url}.`)
  if (!free.ok) return free
  const sends = await checkThatItSends(client)
  return sends.ok ? { ok: true, value: { client, own: null } } : sends
}

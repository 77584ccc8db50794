import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { type Result, refuse } from '../../../core/result.ts'
import { type ClientAddress, limitKey } from '../../client-address.ts'
import type { DateLine } from '../../date-line.ts'
import type { SimpleHead } from '../simple-head.ts'
import type { LiveHub } from './hub.ts'
import { livePath, positionOf, streamHead } from './stream-head.ts'

export interface StreamDoorSetting {
  readonly hub: LiveHub
  readonly dates: DateLine
  readonly clientAddress: ClientAddress
  readonly origin: () => string
}

export interface StreamDoor {
  /** From the front door: takes the connection if the head asks for a stream and one can be had. */
  take(socket: Socket, head: SimpleHead): boolean
  /** From node:http, for heads that the front door did not read, and for telling why there is no stream. */
  serve(request: IncomingMessage, response: ServerResponse): Result<true>
}

const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** A browser names the origin of a script on another site; that site has no business with our readers' streams. */
const isForeign = (request: IncomingMessage, origin: string): boolean => {
  const stated = request.headers.origin
  return stated !== undefined && stated !== origin && stated.replace(/^https?:\/\//, '') !== request.headers.host
}

export const createStreamDoor = ({ hub, dates, clientAddress, origin }: StreamDoorSetting): StreamDoor => {
  const join = (socket: Socket, client: string, after: number | undefined): void => {
    socket.write(streamHead(dates.now()))
    hub.join(socket, client, after)
  }
  return {
    take: (socket, head) => {
      if (head.path !== livePath || head.method !== 'GET' || head.origin !== undefined) return false
      const client = limitKey(clientAddress(socket.remoteAddress, head.forwardedFor))
      if (!hub.admit(client).ok) return false
      join(socket, client, positionOf(head.lastEventId, head.query))
      return true
    },
    serve: (request, response) => {
      const { socket } = request
      if (isForeign(request, origin())) return refuse('request.foreign_origin', 'Live updates are for the page itself.')
      const client = limitKey(clientAddress(socket.remoteAddress, single(request.headers['x-forwarded-for'])))
      const admitted = hub.admit(client)
      if (!admitted.ok) return admitted
      // The answer is never finished by node:http, which only parsed the head; the hub writes past it and ends the connection.
      response.on('error', () => socket.destroy())
      const query = request.url?.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
      join(socket, client, positionOf(single(request.headers['last-event-id']), query))
      return { ok: true, value: true }
    },
  }
}

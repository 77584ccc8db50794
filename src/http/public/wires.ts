import type { DateLine } from '../date-line.ts'
import type { Answer } from './choose-answer.ts'
import type { HeaderList } from './document-headers.ts'
import type { Variant } from './prepared.ts'

/** Whole answers as bytes, ready for a socket. */
export interface Wires {
  bytesOf(answer: Answer, method: 'GET' | 'HEAD'): Buffer
}

const headText = (line: string, date: string, headers: HeaderList): string =>
  `HTTP/1.1 ${line}\r\nDate: ${date}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`

/**
 * Makes the bytes of an answer once a second, because that is how long its Date is true, and keeps them no longer: memory holds
 * twice only what was asked for within that second.
 */
export const createWires = (dates: DateLine): Wires => {
  const made = { GET: new Map<Variant, Buffer>(), HEAD: new Map<Variant, Buffer>(), unchanged: new Map<Variant, Buffer>() }
  dates.onTurn(() => {
    for (const kept of Object.values(made)) kept.clear()
  })
  const make = ({ status, variant }: Answer, method: 'GET' | 'HEAD'): Buffer => {
    if (status === 304) return Buffer.from(headText('304 Not Modified', dates.now(), variant.revalidationHeaders), 'latin1')
    const head = Buffer.from(headText('200 OK', dates.now(), variant.headers), 'latin1')
    return method === 'HEAD' ? head : Buffer.concat([head, variant.body])
  }
  return {
    bytesOf: (answer, method) => {
      const kept = made[answer.status === 304 ? 'unchanged' : method]
      const known = kept.get(answer.variant)
      if (known) return known
      const bytes = make(answer, method)
      kept.set(answer.variant, bytes)
      return bytes
    },
  }
}

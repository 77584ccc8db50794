import { type FaultKind, kindOfStatus } from '../core/fault-kind.ts'
import { faults } from '../core/faults.ts'
import type { Fault, FieldFault, Result } from '../core/result.ts'

/** What keeps a request from being answered at all, beside the refusals of the catalogue. */
export const clientFaults = {
  'client.unreachable': { kind: 'unavailable', hint: 'Check the address, the network, and that the server is running.' },
  'client.broken_off': { kind: 'unavailable', hint: 'Look whether it happened before trying again.' },
  'client.timeout': { kind: 'unavailable', hint: 'Look whether it happened before trying again.' },
  'client.redirected': { kind: 'missing', hint: 'Use the address that the server itself is configured with (FORTHRIGHT_BASE_URL).' },
  'client.foreign_answer': { kind: 'unavailable', hint: 'Check the address; something other than Forthright answers there.' },
} as const satisfies Record<string, { readonly kind: FaultKind; readonly hint: string }>
export type ClientFaultCode = keyof typeof clientFaults

/** A request that was not granted, as a value. A server newer than this client may send a code that is not in our catalogue. */
export interface Refusal {
  readonly code: string
  readonly kind: FaultKind
  /** HTTP status; null where no answer came. */
  readonly status: number | null
  readonly detail: string
  /** What to do. */
  readonly hint: string
  readonly errors: readonly FieldFault[]
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | null
  /** Names this occurrence in the server's log. */
  readonly instance: string | null
}

export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

/** A refusal of the client's own: nothing was answered, or not by Forthright. */
export const clientRefusal = (code: ClientFaultCode, detail: string, status: number | null = null): Refusal => ({
  code,
  ...clientFaults[code],
  status,
  detail,
  errors: [],
  retryAfter: null,
  instance: null,
})

/** What was decided on this side, in the same shape as what a server decides. */
export const refusalHere = ({ code, detail, errors = [], retryAfter }: Fault): Refusal => ({
  code,
  kind: faults[code].kind,
  status: null,
  detail,
  hint: '',
  errors,
  retryAfter: retryAfter ?? null,
  instance: null,
})

export const answeredHere = <T>(result: Result<T>): Answered<T> => (result.ok ? result : { ok: false, refusal: refusalHere(result.fault) })

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const fieldFaultsOf = (value: unknown): readonly FieldFault[] =>
  (Array.isArray(value) ? value : []).flatMap((entry: unknown) =>
    isFields(entry) && typeof entry.pointer === 'string' && typeof entry.detail === 'string'
      ? [{ pointer: entry.pointer, detail: entry.detail }]
      : [],
  )

/** The seconds of Retry-After (RFC 9110, 10.2.3); our server never sends the form with a date. */
const retryAfterOf = (response: Response): number | null => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}

/** Reads an answer that is not a success: problem+json (RFC 9457) from Forthright, or whatever stands in between. */
export const refusalOf = (body: unknown, response: Response): Refusal => {
  const { status } = response
  if (status >= 300 && status < 400)
    return clientRefusal(
      'client.redirected',
      `The server answers with a redirect to ${response.headers.get('location') ?? 'elsewhere'}.`,
      status,
    )
  const code = isFields(body) ? textOf(body.code) : undefined
  if (!isFields(body) || code === undefined) {
    const type = response.headers.get('content-type') ?? 'no content type'
    return clientRefusal('client.foreign_answer', `The answer (${status}, ${type}) does not come from Forthright.`, status)
  }
  return {
    code,
    kind: kindOfStatus(status),
    status,
    detail: textOf(body.detail) ?? textOf(body.title) ?? code,
    hint: textOf(body.hint) ?? '',
    errors: fieldFaultsOf(body.errors),
    retryAfter: retryAfterOf(response),
    instance: textOf(body.instance) ?? null,
  }
}

import { type FaultKind, statusOfKind } from '../core/fault-kind.ts'
import { type FaultCode, faults } from '../core/faults.ts'
import type { Fault, FieldFault } from '../core/result.ts'

/** Refusals whose status says more than their kind: a bug is ours, a store that cannot be reached comes back. */
const statusOfCode: Partial<Record<FaultCode, 405 | 500>> = { 'route.method_wrong': 405, 'server.broken': 500 }

export type ProblemStatus = (typeof statusOfKind)[FaultKind] | 405 | 500

export const statusOf = (code: FaultCode): ProblemStatus => statusOfCode[code] ?? statusOfKind[faults[code].kind]

/** A refusal as RFC 9457 wants it. `errors` point into the input by JSON pointer (RFC 6901). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: ProblemStatus
  readonly detail: string
  /** What to do. */
  readonly hint: string
  readonly code: FaultCode
  /** Names this occurrence; the log knows it too. */
  readonly instance?: string
  readonly errors?: readonly FieldFault[]
}

export const problemPath = (code: FaultCode): string => `/problems/${code}`

export const problemOf = (fault: Fault, baseUrl: string, instance?: string): Problem => {
  const { title, hint } = faults[fault.code]
  return {
    type: `${baseUrl}${problemPath(fault.code)}`,
    title,
    status: statusOf(fault.code),
    detail: fault.detail,
    hint,
    code: fault.code,
    ...(instance === undefined ? {} : { instance }),
    ...(fault.errors === undefined ? {} : { errors: fault.errors }),
  }
}

/** Of every answer to a machine: kept by nobody, and nothing but data even where a browser opens it. */
export const machineHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const

export const problemHeaders = (fault: Fault): Readonly<Record<string, string>> => ({
  'Content-Type': 'application/problem+json',
  ...machineHeaders,
  ...(faults[fault.code].kind === 'unauthenticated' ? { 'WWW-Authenticate': 'Bearer realm="forthright"' } : {}),
  ...(fault.retryAfter === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(fault.retryAfter))) }),
})

/** The refusal as a finished answer. */
export const problemResponse = (fault: Fault, baseUrl: string, instance?: string): Response =>
  new Response(`${JSON.stringify(problemOf(fault, baseUrl, instance))}\n`, { status: statusOf(fault.code), headers: problemHeaders(fault) })

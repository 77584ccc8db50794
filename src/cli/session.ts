import { type ForthrightClient, openClient } from '../client/open-client.ts'
import { answeredHere, type Refusal, refusalHere } from '../client/refusal.ts'
import type { TimeZone } from '../core/brand.ts'
import type { FaultKind } from '../core/fault-kind.ts'
import { parseTimeZone } from '../core/time.ts'
import { timeText } from './clock-text.ts'
import type { GivenAccess, Machine } from './machine.ts'
import { flagOf, withExample } from './notice-flags.ts'
import { jsonText } from './printable.ts'
import { type ExitCode, tellFault } from './terminal.ts'

/** One command speaking to one server. */
export interface Session {
  readonly machine: Machine
  readonly client: ForthrightClient
  readonly isJson: boolean
  /** The command changes nothing, and need not say so where it is refused. */
  readonly onlyReads: boolean
}

/** The zone in which the page tells its times, so that the terminal and the customer speak of the same hour; else this machine's. */
export const pageZone = async ({ client, machine }: Session): Promise<TimeZone> => {
  const page = await client.ask((api) => api.GET('/api/page'))
  const zone = page.ok ? parseTimeZone(page.value.zone) : undefined
  return zone?.ok ? zone.value : machine.zone
}

/** How this command writes times. */
export const clockOf = async (session: Session): Promise<(text: string) => string> => {
  const zone = await pageZone(session)
  return (text) => timeText(text, zone, session.machine.now())
}

/** What a refusal is told by. */
export type Telling = Pick<Session, 'machine' | 'isJson' | 'onlyReads'>

export interface SessionOptions extends GivenAccess {
  readonly json?: boolean
}

/** Whether a refusal means "no" or "you cannot ask that". */
const exitOfKind = {
  malformed: 2,
  invalid: 2,
  unauthenticated: 2,
  forbidden: 2,
  missing: 2,
  gone: 1,
  conflict: 1,
  stale: 1,
  'precondition-required': 2,
  'too-large': 2,
  unsupported: 2,
  'too-many': 2,
  unavailable: 2,
} as const satisfies Record<FaultKind, ExitCode>

/** What to do at a terminal, where the catalogue speaks to programs. */
const hints: Readonly<Record<string, string>> = {
  'client.unreachable': 'Start a server with "forthright serve", or say where it is with --url or FORTHRIGHT_URL.',
  'auth.missing': 'Give a token with --token or FORTHRIGHT_TOKEN; "forthright token" on the server makes one.',
  'auth.forbidden': 'Ask an owner for a token that may do it.',
  'entity.missing': '"forthright status" lists what there is.',
  'entity.stale': 'Look at it again with "forthright status", then repeat the command.',
  'notice.approval_needed': 'Add --ask to keep the words as a draft and ask for it; a draft is published once it is approved.',
  'notice.not_pending': 'What is public is set right with "forthright correct".',
}

const hintOf = ({ code, hint }: Refusal, onlyReads: boolean): string => {
  if (code === 'input.invalid' || code === 'request.malformed') return onlyReads ? '' : 'Nothing has been changed.'
  return hints[code] ?? hint
}

/** Tells a refusal of the server. 1 when the answer is no, 2 when it cannot be asked like this. */
export const tellRefusal = ({ machine: { terminal }, isJson, onlyReads }: Telling, refusal: Refusal): ExitCode => {
  const { code, detail, errors, instance } = refusal
  const hint = hintOf(refusal, onlyReads)
  if (isJson) terminal.err(`${jsonText({ code, detail, hint, errors, instance })}\n`)
  else {
    const named = errors.map((error) => {
      const flag = flagOf(error.pointer)
      return { pointer: flag, detail: withExample(flag, error.detail) }
    })
    // What one can mend oneself is no matter for a log.
    const log = instance === null || refusal.kind !== 'unavailable' ? '' : `In the server's log: ${instance}`
    tellFault(terminal, { detail, errors: named }, [hint, log].filter((line) => line !== '').join('\n') || undefined)
  }
  return exitOfKind[refusal.kind]
}

/** Tells that the command line cannot mean anything as it stands. */
export const mistake = (session: Telling, detail: string): ExitCode => tellRefusal(session, refusalHere({ code: 'input.invalid', detail }))

/** The answer: as JSON for a machine, in words for a person. */
export const answer = ({ machine: { terminal }, isJson }: Session, value: unknown, words: () => string): ExitCode => {
  terminal.out(isJson ? `${jsonText(value)}\n` : words())
  return 0
}

const patienceMs = 1000

/** Says once that the server has not answered for a second: fifteen silent ones look as if nothing ran. Programs that read JSON wait silently. */
const fetchTelling = (machine: Machine, url: string, isJson: boolean): Machine['fetch'] => {
  let isTold = isJson
  return async (request) => {
    const answered = machine.fetch(request)
    const isSlow = await Promise.race([answered.then(() => false), machine.pause(patienceMs).then(() => true)])
    if (isSlow && !isTold) {
      isTold = true
      machine.terminal.err(`Waiting for ${url} to answer …\n`)
    }
    return answered
  }
}

/** Finds the server and runs the command against it. */
export const withSession = async (
  machine: Machine,
  options: SessionOptions,
  run: (session: Session) => Promise<ExitCode>,
  onlyReads: boolean,
): Promise<ExitCode> => {
  const isJson = options.json ?? false
  const access = answeredHere(await machine.findServer({ url: options.url, token: options.token }))
  if (!access.ok) return tellRefusal({ machine, isJson, onlyReads }, access.refusal)
  const client = openClient({
    baseUrl: access.value.url,
    token: access.value.token,
    fetch: fetchTelling(machine, access.value.url, isJson),
    pause: (milliseconds) => machine.pause(milliseconds),
  })
  return run({ machine, client, isJson, onlyReads })
}

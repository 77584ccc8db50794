import type { Schemas } from '../client/open-client.ts'
import type { Phase, Severity } from '../core/incident/phase.ts'
import type { Permanence, UnknowableSlot } from '../core/notice/slots.ts'
import type { Language } from '../core/page/page.ts'
import { FieldFaults, ok, type Result } from '../core/result.ts'
import { type Instant, instantText } from '../core/time.ts'
import { givenText } from './given-text.ts'
import type { Terminal } from './terminal.ts'
import { unreadableFile } from './unreadable-file.ts'
import { waiversOf } from './waivers.ts'
import { parsePast, parsePromised } from './when.ts'

/** What the flags of a notice hold, as commander checked them. */
export interface NoticeOptions {
  readonly now?: string
  readonly scope?: string
  readonly works?: string
  readonly next?: string
  readonly workaround?: string
  readonly action?: string
  readonly technical?: string
  readonly permanent?: Permanence
  readonly permanentDetail?: string
  readonly cause?: string
  readonly causeVerified?: boolean
  readonly since?: string
  readonly until?: string
  readonly retimed?: string
  readonly nextUpdate?: readonly string[]
  readonly notKnown?: readonly UnknowableSlot[]
  readonly text?: string
  readonly textFile?: string
  readonly waive?: readonly string[]
  readonly phase?: Phase
  readonly severity?: Severity
  readonly title?: string
  readonly allOperational?: boolean
  readonly component?: readonly string[]
  readonly audience?: readonly string[]
  readonly language?: Language
}

/** From when times count: what has been from now, and what is promised from when its readers can have it. */
export interface Moments {
  readonly now: Instant
  readonly publicAt: Instant
}

type NoticeBody = Schemas['NoticeInput']
type SlotsBody = NonNullable<NoticeBody['slots']>

const proseNames = ['now', 'scope', 'works', 'next', 'workaround', 'action', 'technical', 'retimed'] as const

const nextUpdateOf = (faults: FieldFaults, said: readonly string[], publicAt: Instant): NonNullable<SlotsBody['nextUpdate']> => {
  const times = said.flatMap((text) => text.split(/\s*(?:,|\bor\b)\s*/i)).filter((text) => text !== '')
  const onChange = times.some((text) => /^on[- ]change$/i.test(text))
  const instants = times
    .filter((text) => !/^on[- ]change$/i.test(text))
    .map((text) => faults.take('--next-update', parsePromised(text, publicAt)))
  if (instants.length > 1) faults.add('--next-update', 'Promise one time, or one time and "on-change".')
  const by = instants[0]
  return { ...(by ? { by: instantText(by) } : {}), onChange }
}

/** The slots that the flags fill; wrong times and contradictions all at once. */
const slotsOf = (faults: FieldFaults, options: NoticeOptions, { now, publicAt }: Moments): SlotsBody => {
  const prose = Object.fromEntries(proseNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])))
  const when = (flag: 'since' | 'until') => {
    const said = options[flag]
    const instant = said === undefined ? undefined : faults.take(`--${flag}`, parsePast(said, now))
    return instant ? { [flag]: instantText(instant) } : {}
  }
  if (options.permanentDetail !== undefined && options.permanent === undefined)
    faults.add('--permanent', 'Say with --permanent what state the detail is about.')
  if (options.causeVerified && options.cause === undefined) faults.add('--cause', 'Say with --cause what is verified.')
  const { permanent, permanentDetail: detail, cause, nextUpdate, notKnown } = options
  return {
    ...prose,
    ...when('since'),
    ...when('until'),
    ...(permanent ? { permanent: { state: permanent, ...(detail === undefined ? {} : { detail }) } } : {}),
    ...(cause === undefined ? {} : { cause: { text: cause, verified: options.causeVerified ?? false } }),
    ...(nextUpdate ? { nextUpdate: nextUpdateOf(faults, nextUpdate, publicAt) } : {}),
    ...(notKnown ? { notKnown: [...notKnown] } : {}),
  }
}

const readText = async (terminal: Terminal, faults: FieldFaults, file: string): Promise<string> => {
  try {
    return await givenText(terminal, file)
  } catch (error) {
    faults.add('--text-file', unreadableFile(file, error))
    return ''
  }
}

/** The notice that the flags describe, without components and audiences, which only the server can name. */
export const noticeOf = async (terminal: Terminal, options: NoticeOptions, moments: Moments): Promise<Result<NoticeBody>> => {
  const faults = new FieldFaults()
  const slots = slotsOf(faults, options, moments)
  const { text, textFile, phase, severity, title, language, allOperational } = options
  if (text !== undefined && textFile !== undefined) faults.add('--text-file', 'Give the text or its file, not both.')
  if (allOperational && options.component) faults.add('--all-operational', 'Name affected components or say that there are none, not both.')
  const freeText = text ?? (textFile === undefined ? undefined : await readText(terminal, faults, textFile))
  const waivers = options.waive && waiversOf(faults, options.waive)
  if (faults.any) return faults.refuse()
  return ok({
    ...(Object.keys(slots).length === 0 ? {} : { slots }),
    ...(freeText === undefined ? {} : { freeText }),
    ...(phase ? { phase } : {}),
    ...(severity ? { severity } : {}),
    ...(title === undefined ? {} : { title }),
    ...(language ? { language } : {}),
    ...(allOperational ? { affected: [] } : {}),
    ...(waivers ? { waivers } : {}),
  })
}

import { parseEmailAddress, parseWebAddress } from '../address.ts'
import type { AffectedComponent } from '../component/component.ts'
import { parseAffected, parseOneOf } from '../notice/parse-notice-input.ts'
import { type Contact, parsePhone } from '../page/page.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { type Instant, isBefore, parseInstant } from '../time.ts'
import { type IncidentKind, incidentKinds, type Severity, severities } from './phase.ts'
import { parseWindow, type Window } from './window.ts'

export interface ContactInput {
  readonly name?: string | null | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly url?: string | null | undefined
}

export interface IncidentInput {
  readonly kind?: string | undefined
  readonly title: string
  readonly severity: string
  readonly startedAt?: string | undefined
  readonly affected?: readonly { readonly componentId: string; readonly impact: string }[] | undefined
  readonly window?: { readonly startsAt: string; readonly endsAt: string } | undefined
  readonly contact?: ContactInput | null | undefined
  readonly isDrill?: boolean | undefined
  readonly isRegulated?: boolean | undefined
}

export interface ParsedIncidentInput {
  readonly kind: IncidentKind
  readonly title: string
  readonly severity: Severity
  readonly startedAt: Instant | null
  readonly affected: readonly AffectedComponent[]
  readonly window: Window | null
  readonly contact: Contact | null
  readonly isDrill: boolean
  readonly isRegulated: boolean
}

/** At least one way to ask; a name alone helps nobody. */
export const parseContact = (input: ContactInput): Result<Contact> => {
  const faults = new FieldFaults()
  const optional = <T>(pointer: string, text: string | null | undefined, parse: (text: string) => Result<T>): T | null =>
    text === undefined || text === null || text.trim() === '' ? null : (faults.take(pointer, parse(text)) ?? null)
  const contact: Contact = {
    name: optional('/name', input.name, (text) => parseText(text, textLimits.contactName)),
    email: optional('/email', input.email, parseEmailAddress),
    phone: optional('/phone', input.phone, parsePhone),
    url: optional('/url', input.url, parseWebAddress),
  }
  if (!faults.any && contact.email === null && contact.phone === null && contact.url === null)
    faults.add('/email', 'Give a mail address, a telephone number or a web address.')
  return faults.any ? faults.refuse() : ok(contact)
}

export const parseIncidentInput = (input: IncidentInput, now: Instant): Result<ParsedIncidentInput> => {
  const faults = new FieldFaults()
  const kind = input.kind === undefined ? 'incident' : faults.take<IncidentKind>('/kind', parseOneOf(incidentKinds, input.kind))
  const title = faults.take('/title', parseText(input.title, textLimits.title))
  const severity = faults.take<Severity>('/severity', parseOneOf(severities, input.severity))
  const startedAt = input.startedAt === undefined ? null : (faults.take('/startedAt', parseInstant(input.startedAt)) ?? null)
  const affected = parseAffected(faults, '/affected', input.affected ?? [])
  const window = input.window === undefined ? null : (faults.take('/window', parseWindow(input.window)) ?? null)
  const contact =
    input.contact === undefined || input.contact === null ? null : (faults.take('/contact', parseContact(input.contact)) ?? null)
  if (kind === 'incident' && startedAt && isBefore(now, startedAt))
    faults.add('/startedAt', 'An incident cannot have begun in the future; plan a maintenance instead.')
  if (kind === 'maintenance' && input.window === undefined) faults.add('/window', 'A maintenance needs its planned window.')
  if (window && !isBefore(now, window.endsAt))
    faults.add('/window/endsAt', 'The window lies in the past; plan for a time that is still to come.')
  if (kind === 'incident' && input.window !== undefined) faults.add('/window', 'Only a maintenance has a planned window.')
  if (faults.any || !kind || !title || !severity) return faults.refuse()
  return ok({
    kind,
    title,
    severity,
    startedAt,
    affected,
    window,
    contact,
    isDrill: input.isDrill === true,
    isRegulated: input.isRegulated === true,
  })
}

import type { Severity } from '../incident/phase.ts'
import type { Language } from '../page/page.ts'
import type { PlaceholderName } from './placeholders.ts'

/** What templates say of their own, in the language of the notice. */
export interface TemplateWords {
  readonly and: string
  /** "and 4 more", behind names. */
  readonly more: (count: number) => string
  readonly span: (from: string, to: string) => string
  readonly severities: Record<Severity, string>
  /** The blank that is left where the draft does not know what a placeholder stands for. */
  readonly unknown: Record<PlaceholderName, string>
  /** What a placeholder stands for while a template is written. */
  readonly samples: Record<PlaceholderName, string>
  /** A thing without a meaning of its own, for a blank while the guide reads a template. */
  readonly standIn: string
}

const en: TemplateWords = {
  and: 'and',
  more: (count) => `${count} more`,
  span: (from, to) => `${from} to ${to}`,
  severities: { minor: 'minor', major: 'major', critical: 'critical' },
  unknown: {
    component: 'which part',
    components: 'which parts',
    start: 'the time it began',
    window: 'from when to when',
    next_update: 'when you write next',
    organisation: 'your organisation',
    contact: 'whom to ask',
    incident: 'what it is about',
    severity: 'how bad it is',
  },
  samples: {
    component: 'Online booking',
    components: 'Online booking and Invoices',
    start: '09:40 GMT',
    window: '28 November 2026 at 05:00 to 07:00 GMT',
    next_update: '10:30 GMT',
    organisation: 'Harbourline',
    contact: 'Guest service (desk@example.org)',
    incident: 'Bookings cannot be paid',
    severity: 'major',
  },
  standIn: 'the monthly invoices',
}

const de: TemplateWords = {
  and: 'und',
  more: (count) => `${count} weitere`,
  span: (from, to) => `${from} bis ${to}`,
  severities: { minor: 'gering', major: 'erheblich', critical: 'kritisch' },
  unknown: {
    component: 'welcher Teil',
    components: 'welche Teile',
    start: 'Uhrzeit des Beginns',
    window: 'von wann bis wann',
    next_update: 'wann Sie wieder schreiben',
    organisation: 'Ihr Unternehmen',
    contact: 'wen man fragen kann',
    incident: 'worum es geht',
    severity: 'wie schlimm es ist',
  },
  samples: {
    component: 'Online-Buchung',
    components: 'Online-Buchung und Rechnungen',
    start: '10:40 Uhr MEZ',
    window: '28. November 2026 um 06:00 bis 08:00 Uhr MEZ',
    next_update: '11:30 Uhr MEZ',
    organisation: 'Hafenlinie',
    contact: 'Gästeservice (service@example.org)',
    incident: 'Buchungen lassen sich nicht bezahlen',
    severity: 'erheblich',
  },
  standIn: 'die Monatsrechnungen',
}

const words = { en, de } satisfies Record<Language, TemplateWords>

export const templateWordsOf = (language: Language): TemplateWords => words[language]

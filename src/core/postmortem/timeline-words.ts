import type { Phase } from '../incident/phase.ts'
import type { Language } from '../page/page.ts'

interface TimelineWords {
  readonly began: string
  readonly ended: string
  readonly told: (what: string) => string
  readonly corrected: (what: string) => string
  readonly signalled: (what: string) => string
  readonly phase: Readonly<Record<Phase, string>>
  /** Decisions that the journal knows, by the kind of the entry; every other kind says nothing to a reader. */
  readonly decided: Readonly<Record<string, string>>
}

const en: TimelineWords = {
  began: 'Customers begin to be affected.',
  ended: 'Everything works again.',
  told: (what) => `We tell customers: ${what}`,
  corrected: (what) => `We correct what we had said: ${what}`,
  signalled: (what) => `Monitoring reports: ${what}`,
  phase: {
    investigating: 'We look into it.',
    identified: 'We have found the cause.',
    monitoring: 'We have mended it and watch whether it holds.',
    resolved: 'We consider it resolved.',
    scheduled: 'The work is announced.',
    in_progress: 'The work begins.',
    verifying: 'The work is done and is being checked.',
    completed: 'The work is finished.',
  },
  decided: {
    'incident.opened': 'The incident is opened.',
    'approval.requested': 'A notice waits for an approval.',
    'approval.given': 'A notice is approved.',
    'approval.refused': 'A notice is refused.',
    'notice.undone': 'A notice is taken back before it went out.',
    'incident.closed_while_firing': 'The incident is closed while alerts still fire.',
    'incident.regulation_changed': 'It is settled whether the incident is regulated.',
  },
}

const de: TimelineWords = {
  began: 'Die ersten Kunden sind betroffen.',
  ended: 'Alles funktioniert wieder.',
  told: (what) => `Wir informieren die Kunden: ${what}`,
  corrected: (what) => `Wir berichtigen, was wir gesagt hatten: ${what}`,
  signalled: (what) => `Die Überwachung meldet: ${what}`,
  phase: {
    investigating: 'Wir untersuchen die Störung.',
    identified: 'Wir haben gefunden, woran es liegt.',
    monitoring: 'Die Störung ist behoben; wir beobachten, ob es dabei bleibt.',
    resolved: 'Wir betrachten die Störung als behoben.',
    scheduled: 'Die Arbeiten sind angekündigt.',
    in_progress: 'Die Arbeiten beginnen.',
    verifying: 'Die Arbeiten sind getan und werden geprüft.',
    completed: 'Die Arbeiten sind abgeschlossen.',
  },
  decided: {
    'incident.opened': 'Die Störung wird eröffnet.',
    'approval.requested': 'Eine Meldung wartet auf Freigabe.',
    'approval.given': 'Eine Meldung wird freigegeben.',
    'approval.refused': 'Eine Meldung wird nicht freigegeben.',
    'notice.undone': 'Eine Meldung wird zurückgenommen, bevor sie hinausging.',
    'incident.closed_while_firing': 'Die Störung wird geschlossen, während noch Alarme anstehen.',
    'incident.regulation_changed': 'Es wird geklärt, ob die Störung meldepflichtig ist.',
  },
}

/** The words of a drafted timeline, in the language of its report. */
export const timelineWords = { en, de } as const satisfies Record<Language, TimelineWords>

const ours: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([en.began, en.ended, ...Object.values(en.phase), ...Object.values(en.decided)]),
  de: new Set([de.began, de.ended, ...Object.values(de.phase), ...Object.values(de.decided)]),
}
const leads = [en, de].flatMap(({ told, corrected, signalled }) => [told, corrected, signalled].map((lead) => lead('').trim()))
/** As lines said it that were kept before; in an account it read like an admission. */
export const former: readonly string[] = ['We have found what is wrong.']
const everyOurs: readonly string[] = [...ours.en, ...ours.de, ...leads, ...former]

/** Whether a line says what we wrote for its kind, and nobody has put in other words. */
export const isOurLine = (text: string): boolean => ours.en.has(text) || ours.de.has(text) || former.includes(text)

/** What we wrote into a line that says more: the phase that a notice brought, or a line that it was joined with. */
export const ourWordsIn = (text: string): readonly string[] => everyOurs.filter((words) => text.includes(words))

import type { Counted, home as en } from '../en/home.ts'
import { phases } from './phases.ts'

const counted = ({ count, isMore }: Counted): string => `${count}${isMore ? '+' : ''}`

export const home: typeof en = {
  headline: (open, waiting) => {
    const incidents = open.count === 1 && !open.isMore ? '1 Vorfall ist offen' : `${counted(open)} Vorfälle sind offen`
    const proposals = waiting.count === 1 ? '1 Vorschlag wartet auf Sie' : `${counted(waiting)} Vorschläge warten auf Sie`
    if (open.count === 0 && waiting.count === 0) return 'Nichts ist offen'
    if (open.count === 0) return proposals
    return waiting.count === 0 ? incidents : `${incidents}, ${proposals}`
  },
  moreOpen: 'Es ist mehr offen, als hier Platz hat.',
  allOpen: 'Alles, was offen ist',
  moreProposals: 'Es warten noch mehr Vorschläge. Sie rücken hier nach, sobald diese veröffentlicht oder verworfen sind.',
  proposals: 'Vorgeschlagen',
  open: 'Offen',
  planned: 'Geplant',
  drafts: 'In Arbeit',
  moreDrafts: 'Ältere Entwürfe stehen bei ihren Vorfällen.',
  phases,
  since: 'Seit',
  begins: 'Beginnt',
  nextWord: 'Nächste Nachricht',
  onChange: 'wenn sich etwas ändert',
  noNext: 'nicht zugesagt',
  late: (by) => `${by} verspätet`,
  dueNow: 'jetzt',
  dueIn: (left) => `in ${left}`,
  consequenceUnknown: 'Was Kunden nicht können, ist noch nicht bekannt.',
  silent: 'Den Kunden ist noch nichts gesagt worden.',
  resolves: 'Schlägt vor, ihn zu schließen',
  alerts: (count) => (count === 1 ? '1 Alarm' : `${count} Alarme`),
  publish: 'Veröffentlichen',
  look: 'Genau ansehen',
  published: (time) => `Veröffentlicht. Öffentlich um ${time}.`,
  mayNot: 'Ihre Rolle darf nicht veröffentlichen. Wer es darf, wurde auch benachrichtigt.',
  pending: 'Noch nicht öffentlich',
  publicAt: 'Öffentlich um',
  draftBy: (name) => `von ${name}`,
  draftKinds: {
    'first-notice': 'Erste Meldung',
    update: 'Neuer Stand',
    resolution: 'Abschluss',
    maintenance: 'Wartungsmitteilung',
    report: 'Bericht',
    correction: 'Berichtigung',
  },
  drill: 'Übung',
  calm: {
    title: 'Alles ruhig',
    text: 'Wenn ein Alarm kommt, wird hier und in Ihrer Mail eine erste Meldung vorgeschlagen, und ein Tipp veröffentlicht sie. Sie können auch selbst anfangen.',
    open: 'Neuer Vorfall',
    hint: 'Noch nie gemacht? Eine Übung läuft durch alles und erreicht niemanden außerhalb.',
    alerts: 'Überwachung anschließen',
  },
  clock: (zone, own) => `Zeiten gelten nach der Uhr von ${zone}; Ihre zeigt ${own}.`,
}

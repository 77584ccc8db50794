import type { TimeWords } from '../../core/notice/wording/wording.ts'
import { withoutStop } from '../../core/without-stop.ts'
import type { DueWords } from './due-words.ts'

const seit = (time: TimeWords | null): string => (time === null ? '' : ` seit ${time.isDated ? 'dem ' : ''}${time.text}`)
const um = (time: TimeWords | null): string => (time === null ? '' : ` ${time.isDated ? 'am' : 'um'} ${time.text}`)
const quoted = (text: string | null): string => (text === null ? '' : `: „${withoutStop(text)}“`)

export const deDue: DueWords = {
  what: {
    first_notice: 'Erste Meldung',
    promised_update: 'Zugesagte Meldung',
    good_news: 'Gute Nachricht',
    cadence: 'Nächste Meldung',
    before_closing: 'Ein Wort vor Büroschluss',
    before_opening: 'Ein Wort vor Bürobeginn',
    watched_too_long: 'Das Ende, oder ein Wort, warum nicht',
    maintenance_starting: 'Beginn der Wartung',
    maintenance_overrunning: 'Ein Wort zur Verzögerung',
    maintenance_over: 'Ende der Wartung',
    maintenance_announcement: 'Ankündigung der Wartung',
    commitment: 'Eine Zusage',
    legal: 'Eine gesetzliche Frist',
    postmortem: 'Der Bericht danach',
    action_item: 'Eine zugesagte Maßnahme',
  },
  why: {
    first_notice: ({ since }) => `Etwas stimmt nicht${seit(since)}, und Kunden wissen noch nichts davon.`,
    promised_update: ({ since }) =>
      `${since === null ? 'Eine Meldung' : `Die Meldung ${since.isDated ? 'vom' : 'von'} ${since.text}`} hat die nächste Nachricht bis dahin zugesagt.`,
    good_news: ({ since }) => `Es sieht besser aus${seit(since)}, und draußen weiß es noch niemand.`,
    cadence: ({ since, minutes }) =>
      `${since === null ? 'An alle wurde noch nichts gesagt' : `Zuletzt haben alle${um(since)} etwas gehört`}${minutes === null ? '' : `; bei dieser Schwere ist die nächste Nachricht nach ${minutes} Minuten fällig`}.`,
    before_closing: ({ at, opens }) =>
      `Ihre Büros schließen${um(at)}${opens === null ? '' : ` und öffnen wieder${um(opens)}`}. Sagen Sie, wer solange weiterarbeitet und wann die nächste Nachricht kommt.`,
    before_opening: ({ at, isPast }) =>
      `Ihre Büros ${isPast ? 'haben' : 'öffnen'}${um(at)}${isPast ? ' geöffnet' : ''}. Sagen Sie, was noch gilt, damit man dort den Tag planen kann.`,
    watched_too_long: ({ since }) => `Es wird nur noch beobachtet${seit(since)}. Beenden Sie es, oder sagen Sie, warum es weitergeht.`,
    maintenance_starting: ({ at, isPast }) =>
      isPast
        ? `Das angekündigte Zeitfenster hat${um(at)} begonnen, und Kunden haben nicht gehört, ob auch die Arbeit begonnen hat.`
        : `Das angekündigte Zeitfenster beginnt${um(at)}.`,
    maintenance_overrunning: ({ at, isPast }) =>
      isPast
        ? `Das angekündigte Zeitfenster ist${seit(at)} vorbei, und die Arbeit geht weiter.`
        : `Das angekündigte Zeitfenster endet${um(at)}, und die Arbeit geht weiter.`,
    maintenance_over: ({ at, isPast }) =>
      isPast
        ? `Das angekündigte Zeitfenster ist${seit(at)} vorbei. Kunden warten darauf, dass es geschafft ist.`
        : `Das angekündigte Zeitfenster endet${um(at)}. Kunden werden darauf warten, dass es geschafft ist.`,
    maintenance_announcement: ({ at }) => `Das Zeitfenster beginnt${um(at)} und wird vorher angekündigt.`,
    commitment: ({ what }) => `Eine Meldung hat es zugesagt${quoted(what)}.`,
    legal: ({ what, since }) => `Die gesetzliche Frist läuft${seit(since)}${quoted(what)}.`,
    postmortem: ({ since }) => `Der Vorfall ist${seit(since)} vorbei, und ein Bericht wird erwartet.`,
    action_item: ({ what }) => `Sie wurde nach einem Vorfall zugesagt${quoted(what)}.`,
  },
  missed: {
    first_notice: 'Kunden merken es selbst und fangen an zu fragen.',
    promised_update: 'Die Zusage gilt als versäumt. Forthright schreibt keine Meldung an Ihrer Stelle.',
    good_news: 'Kunden behelfen sich weiter, obwohl es wieder geht.',
    cadence: 'Kunden halten das Schweigen dafür, dass niemand daran arbeitet.',
    before_closing: 'Es verfällt bei Büroschluss, und man geht nach Hause, ohne zu wissen, was die Nacht bringt.',
    before_opening: 'Es verfällt im Lauf des Tages, der dort ohne ein Wort beginnt.',
    watched_too_long: 'Die Seite zeigt weiter einen Vorfall, der vielleicht keiner mehr ist.',
    maintenance_starting: 'Kunden wissen nicht, ob es angefangen hat.',
    maintenance_overrunning: 'Kunden verlassen sich auf etwas, das noch nicht wieder da ist.',
    maintenance_over: 'Kunden warten weiter auf etwas, das schon wieder da ist.',
    maintenance_announcement: 'Kunden werden davon überrascht.',
    commitment: 'Die Zusage steht als versäumt in Ihrer Bilanz.',
    legal: 'Die Organisation verletzt womöglich ihre Meldepflicht.',
    postmortem: 'Kunden schließen daraus, dass nichts gelernt wurde.',
    action_item: 'Sie steht als zugesagt und nicht getan auf der Seite.',
  },
  subject: {
    ahead: (what, title, by) => `Bis ${by.isDated ? 'zum ' : ''}${by.text}: ${what} – ${title}`,
    now: (what, title) => `Jetzt fällig: ${what} – ${title}`,
    late: (what, title, by) => `ÜBERFÄLLIG${seit(by)}: ${what} – ${title}`,
  },
  dueNow: (by) => `Jetzt fällig (${by.text}).`,
  to: {
    everybody: () => 'An alle Kunden.',
    audiences: (names) => `An ${names}.`,
    authority: (name) => `An ${name}.`,
    operators: () => 'An Kolleginnen und Kollegen.',
  },
  ifMissed: (text) => `Wenn es versäumt wird: ${text}`,
  open: 'Hier erledigen, zurückstellen oder übergeben:',
  asked: (names) => `Gefragt: ${names}.`,
  test: (name) => `Ein Test von ${name}: Hier steht künftig, was Kunden zu sagen ist.`,
  escalated: 'Sie hören davon, weil es von denen, die es vor Ihnen hörten, nicht erledigt wurde.',
  handed: (name) => `${name} hat es Ihnen übergeben.`,
  standsFor: (name) => `${name} steht dafür ein.`,
  quiet: 'Sobald es jemand erledigt hat, kommt nichts mehr.',
}

import { listed } from '../../core/notice/wording/phrases.ts'
import type { TimeWords } from '../../core/notice/wording/wording.ts'
import type { MailWords } from './mail-words.ts'

const severities = { minor: 'gering', major: 'erheblich', critical: 'kritisch' } as const

const bis = ({ text, isDated }: TimeWords): string => (isDated ? `bis zum ${text}` : `bis ${text}`)

export const deMail: MailWords = {
  drill: 'Übung',
  told: (time) => `Mitgeteilt am ${time}`,
  reminder: {
    subject: (title) => `Zur Erinnerung: ${title}`,
    lead: (time) => `Zur Erinnerung: Diese geplanten Arbeiten beginnen am ${time}.`,
  },
  corrected: 'Berichtigung',
  onPage: 'Auf der Statusseite:',
  questions: 'Fragen Sie dazu, oder sehen Sie, was andere gefragt haben:',
  replies:
    'Auch eine Antwort auf diese Mail stellt eine Frage. Sobald jemand sie angesehen hat, können alle sie dort lesen; schreiben Sie nichts, was unter uns bleiben soll.',
  why: (name) => `Sie erhalten diese Nachricht, weil Sie die Meldungen von ${name} abonniert haben.`,
  manage: 'Ändern, was Sie erhalten:',
  unsubscribe: 'Abmelden:',
  headsUp: {
    ahead: {
      subject: (title, time) => `Geht um ${time} hinaus, wenn niemand es zurücknimmt: ${title}`,
      lead: (time) =>
        `Diese Meldung geht um ${time} an die Kunden, wenn sie bis dahin niemand zurücknimmt. Sie erfahren es zuerst, damit Sie Auskunft geben können.`,
    },
    out: {
      subject: (title, time) => `Ging um ${time} hinaus: ${title}`,
      lead: (time) => `Diese Meldung ging um ${time} an die Kunden.`,
    },
    page: 'Von da an steht sie hier:',
  },
  confirmation: {
    subject: 'Bitte bestätigen Sie, dass Sie unsere Meldungen möchten',
    lead: (name, address) => `Jemand hat darum gebeten, dass ${address} die Meldungen von ${name} erhält.`,
    ask: 'Wenn Sie es waren, öffnen Sie diese Seite und stimmen Sie zu:',
    owner: (url) => `Die Meldungen gehen dann an den Webhook ${url}; Sie sind als zuständig genannt.`,
    otherwise: 'Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Es wird nichts gesendet.',
  },
  already: {
    subject: 'Sie sind schon angemeldet',
    lead: (name, address) =>
      `Jemand hat darum gebeten, dass ${address} die Meldungen von ${name} erhält. Das ist schon der Fall, und es hat sich nichts geändert.`,
    rest: 'Wenn Sie es nicht waren, brauchen Sie nichts zu tun.',
  },
  questionLink: {
    subject: (title) => `Ihr Link zu den Fragen: ${title}`,
    lead: (name, title) => `Jemand, vermutlich Sie, möchte ${name} etwas fragen, antworten oder abstimmen: ${title}.`,
    open: 'Dieser Link gehört Ihnen allein; mit ihm schreiben Sie und stimmen ab:',
    rest: (until) =>
      `Er gilt bis zum ${until}. Wenn Sie es nicht waren, brauchen Sie nichts zu tun: In Ihrem Namen wurde nichts geschrieben.`,
  },
  questionAnswered: {
    subject: (title) => `Ihre Frage wurde beantwortet: ${title}`,
    lead: {
      ours: (name, title) => `${name} hat Ihre Frage beantwortet: ${title}.`,
      reader: (_name, title) => `Jemand anders hat Ihre Frage beantwortet: ${title}.`,
    },
    asked: 'Sie haben gefragt:',
    answer: 'Die Antwort:',
    open: 'Lesen Sie dort, und sagen Sie, ob es hilft:',
    rest: 'Sie erhalten diese Nachricht, weil Sie gefragt haben; der Link gehört Ihnen allein.',
  },
  replyAnswer: {
    subject: {
      asked: (title) => `Ihre Frage ist angekommen: ${title}`,
      refused: (title) => `Ihre Antwort wurde nicht angenommen: ${title}`,
    },
    lead: {
      asked: 'Ihre Antwort ist als Frage angekommen. Jemand sieht sie vorher an; danach ist sie dort zu lesen, mit der Antwort darauf.',
      other_sender:
        'Auf eine Meldung, die an Sie ging, hat jemand von einer anderen Adresse aus geantwortet. Gefragt wurde nichts, damit niemand für Sie spricht.',
      empty:
        'Ihre Antwort enthielt keine eigenen Worte: Was sie zitiert und was unter einer Signatur steht, zählt nicht mit. Gefragt wurde nichts.',
      unfit:
        'Ihre Antwort ist zu lang für eine Frage: höchstens 1000 Zeichen und 40 Zeilen. Gekürzt wurde sie nicht, und gefragt wurde nichts.',
      too_many:
        'Sie haben in letzter Zeit oft gefragt, oder es wartet schon vieles auf Durchsicht. Diese Antwort wurde nicht angenommen; versuchen Sie es später noch einmal.',
      closed: 'Hierzu werden keine Fragen mehr angenommen, deshalb auch Ihre Antwort nicht.',
    },
    understood: 'Als Ihre Frage wurde verstanden:',
    files: 'Die angehängten Dateien wurden verworfen: Eine Frage besteht nur aus Text.',
    open: 'Fragen Sie dort, oder sehen Sie, was andere gefragt haben:',
    rest: 'Das hat ein Programm geschrieben. Dasselbe wird Ihnen höchstens einmal am Tag mitgeteilt.',
  },
  subject: { update: 'Neues', correction: 'Berichtigung', resolved: 'Behoben', completed: 'Abgeschlossen', report: 'Bericht' },
  proposal: {
    subject: { open: (title) => `Alarm: ${title}`, resolve: (title) => `Offenbar vorbei: ${title}` },
    named: (title, alert) => `${title} (${alert})`,
    lead: {
      open: 'Ein Alarm schlägt einen Vorfall vor. Veröffentlicht ist nichts: Das entscheidet ein Mensch.',
      resolve:
        'Die Alarme hinter diesem Vorfall sind beendet. Kunden lesen weiterhin, dass er offen ist, bis ein Mensch etwas anderes sagt.',
    },
    severity: (severity) => `Schwere: ${severities[severity]}`,
    since: (time) => `Seit: ${time}`,
    signals: (count) => (count === 1 ? 'Dahinter steht ein Alarm.' : `Dahinter stehen ${count} Alarme.`),
    affects: (names) => `Betrifft: ${names}`,
    affectsNone: 'Betrifft: keine genannte Komponente; keine Alarmregel sagt, welche.',
    monitor: 'Was die Überwachung sagt, in ihren eigenen Worten, die kein Kunde sieht:',
    further: (count) => (count === 1 ? 'Und ein weiterer Alarm.' : `Und ${count} weitere Alarme.`),
    words: 'Diese Worte liegen bereit:',
    noWords: 'Es liegen noch keine Worte bereit.',
    open: { open: 'Ansehen und veröffentlichen:', resolve: 'Ansehen und mitteilen, dass es vorbei ist:' },
    signIn:
      'Das Öffnen des Links ändert nichts. Zum Veröffentlichen melden Sie sich an, außer auf einem Gerät, das Sie sich haben merken lassen.',
  },
  joined: {
    subject: (alert, title) => `Weiterer Alarm: ${alert} (${title})`,
    lead: (title) =>
      `Zum offenen Vorfall „${title}“ ist ein weiterer Alarm gekommen. Vielleicht müssen Kunden hören, dass mehr betroffen ist.`,
    incident: 'Was Kunden lesen:',
  },
  failing: {
    subject: { failing: 'Ihr Webhook antwortet nicht', switched_off: 'Ihr Webhook wurde abgeschaltet' },
    lead: {
      failing: (name, url, since) => `Seit dem ${since} nimmt der Webhook ${url} keine Meldungen von ${name} an.`,
      switched_off: (name, url, since) =>
        `Seit dem ${since} nimmt der Webhook ${url} keine Meldungen von ${name} an. Wir senden nichts mehr dorthin.`,
    },
    reason: (reason) => `Seine letzte Antwort: ${reason}`,
    rest: {
      failing: 'Wir versuchen es noch einige Tage und schalten ihn dann ab.',
      switched_off: 'Melden Sie ihn wieder an, wenn er funktioniert.',
    },
  },
  invitation: {
    subject: 'Sie sind eingeladen, mit uns zu arbeiten, wenn etwas ausfällt',
    lead: (name, address, by) =>
      `${by ?? 'Jemand'} bei ${name} hat ${address} zu der Konsole eingeladen, aus der Kunden von Vorfällen erfahren.`,
    role: {
      owner: 'Als Eigentümer könnten Sie alles tun, auch mit Personen und Einstellungen.',
      responder: 'Als Einsatzkraft könnten Sie Vorfälle eröffnen, Mitteilungen schreiben und veröffentlichen und den Versand anhalten.',
      communicator:
        'In der Kommunikation könnten Sie Mitteilungen schreiben und veröffentlichen, Abonnenten betreuen und Text entfernen, der weg muss.',
      approver:
        'Zur Freigabe sagen Sie, ob Mitteilungen hinausgehen dürfen, und könnten selbst schreiben und alles vorbereiten; veröffentlicht wird von anderen.',
      viewer: 'Als Betrachter sähen Sie alles, was vorbereitet und gesendet wird, und würden nichts ändern.',
    },
    open: 'Wählen Sie einen Namen und ein Passwort:',
    rest: (until) =>
      `Der Link gilt einmal und bis zum ${until}. Wenn Sie ihn nicht erwartet haben, tun Sie nichts, oder fragen Sie, wer ihn geschickt haben kann.`,
  },
  reset: {
    subject: 'Wählen Sie ein neues Passwort',
    lead: (person, name) => `${person}, mit diesem Link wählen Sie ein neues Passwort für die Konsole von ${name}.`,
    open: 'Hier wählen:',
    rest: (until) =>
      `Der Link gilt einmal und bis zum ${until}. Alles, wo Sie angemeldet sind, endet, wenn er benutzt wird. Wenn weder Sie noch ein Eigentümer ihn wollten, tun Sie nichts: Ihr Passwort bleibt, wie es ist.`,
  },
  onlyTo: (names) =>
    names.length === 0 ? 'An eine Zielgruppe, die es nicht mehr gibt, nicht an alle.' : `Nur an ${listed(names, 'und')}.`,
  approval: {
    subject: {
      before: (title) => `Wartet auf Ihre Freigabe: ${title}`,
      afterwards: (title) => `Ist schon draußen, bitte ansehen: ${title}`,
      late: (title) => `Überfällig, wartet noch auf Freigabe: ${title}`,
    },
    lead: {
      before: (person) => `${person} bittet Sie um die Freigabe dieser Meldung. Vorher lesen Kunden nichts davon.`,
      afterwards: (person) =>
        `${person} hat diese erste Meldung veröffentlicht. Ihre Vorgabe lässt sie vorausgehen und bittet Sie, sie jetzt anzusehen.`,
    },
    why: (rules) => `Die Vorgabe verlangt das: ${rules}.`,
    until: (time) => `Bitte antworten Sie ${bis(time)}.`,
    late: ({ text, isDated }) => `Bis ${isDated ? 'zum ' : ''}${text} hat niemand geantwortet; deshalb werden jetzt auch andere gefragt.`,
    comment: (person, text) => `${person} schreibt: ${text}`,
    open: 'Hier vergleichen, freigeben oder ablehnen, nach dem Anmelden:',
  },
  approvalAnswer: {
    approved: {
      subject: (title) => `Freigegeben: ${title}`,
      lead: (person, of) => `${person} hat ${of === null ? 'Ihre Meldung' : `eine Meldung von ${of}`} genau in diesen Worten freigegeben.`,
      next: {
        before: 'Sie kann jetzt veröffentlicht werden. Jedes andere Wort darin bräuchte eine neue Freigabe.',
        afterwards: 'Sie bleibt, wie sie hinausging; mehr ist nicht zu tun.',
      },
    },
    refused: {
      subject: (title) => `Nicht freigegeben: ${title}`,
      lead: (person, of) =>
        of === null
          ? `${person} hat Ihre Meldung nicht freigegeben.`
          : `${person} hat eine Meldung von ${of} nicht freigegeben. Bitte kümmern Sie sich darum.`,
      next: {
        before: 'Ändern Sie sie und bitten Sie noch einmal um Freigabe.',
        afterwards: 'Sie ist schon draußen. Stellen Sie mit einer Korrektur richtig, was darin nicht stimmt.',
      },
    },
    open: 'Was dazu gesagt wurde:',
  },
  sealedReminder: {
    subject: 'Etwas, das Sie beiseitegelegt haben',
    lead: 'Sie haben vor einiger Zeit etwas beiseitegelegt.',
    text: 'Jetzt können Sie es wieder ansehen und entscheiden, was daraus wird. Wenn Sie nichts tun, bleibt es, wo es ist.',
    open: 'Es liegt in Ihrem Konto:',
  },
  sealedNote: {
    subject: (author) => `Ein Wort von ${author}`,
    lead: (author, about) =>
      about === null
        ? `${author} hat dies vor einiger Zeit geschrieben, beiseitegelegt und möchte jetzt, dass Sie es lesen.`
        : `${author} hat dies zu „${about}“ geschrieben, beiseitegelegt, bis sich alle beruhigt hatten, und möchte jetzt, dass Sie es lesen.`,
    rest: 'Es ging an Sie und an andere, die der Verfasser ausgesucht hat. Es steht auf keiner Seite, und niemand sonst in der Konsole erfährt davon.',
  },
  test: {
    subject: 'Eine Probe',
    lead: (name) => `Dies ist eine Probe von ${name}. Dass Sie sie lesen, heißt, dass das Senden funktioniert.`,
  },
}

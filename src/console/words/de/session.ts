import type { session as en } from '../en/session.ts'

export const session: typeof en = {
  signIn: 'Anmelden',
  email: 'Mailadresse',
  password: 'Passwort',
  showPassword: 'Zeigen, was getippt ist',
  remember: 'Dieses Gerät merken',
  rememberHint: 'Von hier veröffentlicht ein Tipp in einer Mail einen Vorschlag ohne Anmeldung. Auf gemeinsam genutzten Geräten weglassen.',
  passkey: 'Passkey verwenden',
  or: 'oder',
  with: (provider) => `Weiter mit ${provider}`,
  forgotten: {
    ask: 'Passwort vergessen?',
    title: 'Ein neues Passwort',
    lead: 'An Ihre Mailadresse geht ein Link. Er gilt einmal, einen Tag lang.',
    act: 'Link schicken',
    sent: (email) => `Wenn sich hier jemand als ${email} anmeldet, ist ein Link dorthin unterwegs.`,
    nothingCame:
      'Nichts gekommen? Sehen Sie unter den unerwünschten Mails nach und fragen Sie einen Eigentümer: Er kann Ihnen einen Link auf anderem Weg geben.',
    back: 'Zurück zur Anmeldung',
  },
  plain: 'Diese Verbindung ist nicht verschlüsselt: wer unterwegs mithören kann, liest, was Sie tippen.',
  wrong: 'Adresse und Passwort passen nicht zusammen. Prüfen Sie beides; im Passwort zählen Großbuchstaben.',
  wrongCode: 'Dieser Code stimmt nicht, oder nicht mehr. Warten Sie auf den nächsten oder nehmen Sie einen Wiederherstellungscode.',
  wrongRecovery: 'Dieser Wiederherstellungscode stimmt nicht oder wurde schon benutzt.',
  tooMany: 'Zu viele Versuche in kurzer Zeit. Bitte warten Sie ein paar Minuten; nichts ist dauerhaft gesperrt.',
  away: 'Der Server ist gerade nicht erreichbar. Nichts ist verloren; versuchen Sie es gleich noch einmal.',
  failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal oder auf einem anderen Weg.',
  passkeyFailed: 'Der Passkey wurde nicht verwendet. Versuchen Sie es noch einmal oder melden Sie sich mit dem Passwort an.',
  passkeyTaken: 'Auf diesem Gerät liegt schon ein Passkey von Ihnen für hier. Einer genügt.',
  provider: {
    unknown: (name) =>
      `${name} kennt Sie, aber zu keiner Adresse, die dort bestätigt ist, gibt es hier einen Operator. Bitten Sie einen Eigentümer um eine Einladung an die Adresse, die Sie dort haben.`,
    stopped: (name) =>
      `Sie sind ohne Anmeldung von ${name} zurückgekommen. Es ist nichts geschehen; versuchen Sie es noch einmal oder auf einem anderen Weg.`,
    late: (name) =>
      `Bei ${name} ist zu viel Zeit vergangen, oder es wurde in einem anderen Fenster begonnen. Versuchen Sie es von hier noch einmal.`,
    failed: (name) => `Die Anmeldung über ${name} geht gerade nicht. Versuchen Sie es noch einmal oder auf einem anderen Weg.`,
  },
  codeTitle: 'Noch ein Schritt',
  codeLead: 'Tippen Sie die sechs Ziffern, die Ihre Authenticator-App jetzt zeigt.',
  code: 'Code',
  useRecovery: 'Stattdessen einen Wiederherstellungscode verwenden',
  useCode: 'Stattdessen den Code der App verwenden',
  recovery: 'Wiederherstellungscode',
  recoveryLead: 'Jeder Wiederherstellungscode gilt einmal. Machen Sie unter „Ihr Konto“ neue, bevor sie ausgehen.',
  codesLeft: (count) =>
    count === 0
      ? 'Das war der letzte Wiederherstellungscode. Machen Sie jetzt unter „Ihr Konto“ neue.'
      : `${count === 1 ? '1 Wiederherstellungscode ist' : `${count} Wiederherstellungscodes sind`} übrig. Neue gibt es unter „Ihr Konto“.`,
  go: 'Weiter',
  notSetUp: {
    title: 'Noch nicht eingerichtet',
    text: 'Wer den Server gestartet hat, findet in seiner Ausgabe einen Link, der durch die ersten Schritte führt.',
  },
  newPassword: 'Neues Passwort',
  passwordHint: '12 Zeichen oder mehr. Mehrere Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.',
  name: 'Ihr Name',
  nameHint: 'Kollegen sehen ihn neben dem, was Sie schreiben; Kunden nie.',
  linkOver: {
    title: 'Dieser Link ist verbraucht',
    reset:
      'Er wurde benutzt, ist abgelaufen, oder ein neuerer ist an seine Stelle getreten. Wenn Sie damit kein Passwort gewählt haben, lassen Sie sich dort, wo Sie sich anmelden, einen neuen schicken.',
    invitation:
      'Er wurde benutzt, ist abgelaufen oder wurde zurückgenommen. Wenn Sie damit nicht beigetreten sind, bitten Sie den, der Sie eingeladen hat, um einen neuen.',
    onward: 'Zur Anmeldung',
  },
  tokenMissing: {
    title: 'Dieser Link ist nicht vollständig',
    text: 'Ein Mailprogramm hat ihn vielleicht zerschnitten. Kopieren Sie ihn ganz in die Adresszeile.',
    onward: 'Zur Konsole',
  },
  invitation: {
    title: (organisation) => `Willkommen bei ${organisation}`,
    lead: (email, role) => `Sie sind eingeladen, in der Rolle „${role}“. Sie melden sich künftig als ${email} an.`,
    act: 'Beitreten',
  },
  reset: {
    title: 'Wählen Sie ein neues Passwort',
    lead: (email) => `Für ${email}. Überall sonst werden Sie abgemeldet, sobald es gespeichert ist.`,
    act: 'Speichern und anmelden',
    done: 'Das neue Passwort ist gespeichert.',
  },
  welcome: {
    title: 'Willkommen',
    step: (step, of) => `Schritt ${step} von ${of}`,
    owner: {
      title: 'Wer sind Sie?',
      lead: 'Sie werden Eigentümer: Sie dürfen alles und laden später andere ein.',
      act: 'Mein Konto anlegen',
    },
    organisation: {
      title: 'Wer spricht zu den Kunden?',
      lead: 'Das steht auf der Seite und in jeder Mail. Alles lässt sich später ändern.',
      name: 'Organisation',
      nameHint: 'Wie Ihre Kunden sie kennen.',
      zone: 'Zeitzone',
      zoneHint: 'Zeiten gelten nach dieser Uhr; Leser anderswo sehen ihre eigene daneben.',
      language: 'Sprache der Seite',
      contact: 'Kontakt für Fragen',
      contactHint:
        'Jede Meldung endet damit, für alle lesbar. Hier steht zunächst Ihre eigene: Besser ist eine Adresse, die auch während eines Vorfalls jemand liest.',
      contactEmail: 'Mailadresse',
      contactPhone: 'Telefon (freiwillig)',
    },
    parts: {
      title: 'Was kann ausfallen?',
      lead: 'Die Teile Ihres Dienstes in den Worten Ihrer Kunden, einer in jeder Zeile: „Kasse“, nicht „k8s-prod-3“. Fünf bis zehn genügen.',
      label: 'Komponenten',
      placeholder: 'Kasse\nKundenportal\nRechnungen',
      act: (count) => (count === 1 ? '1 Komponente anlegen' : `${count} Komponenten anlegen`),
      later: 'Später',
    },
    sample: {
      title: 'Nur einmal ansehen?',
      text: 'Laden Sie eine glaubhafte Organisation mit Komponenten und vergangenen Vorfällen, um zu sehen, wie alles im Gebrauch aussieht. Sie lässt sich jederzeit wieder herausnehmen, in den Einstellungen.',
      act: 'Beispiel laden',
    },
    done: {
      title: 'Es kann losgehen',
      text: 'Ihre Seite steht. Was für eine echte Nacht noch fehlt, etwa ein Mailserver, steht unter „Start“, bis es erledigt ist.',
      page: 'Die Seite ansehen',
      act: 'Zum Start',
    },
    used: {
      title: 'Die ersten Schritte sind schon getan',
      text: 'Es gibt schon einen Eigentümer, und dieser Link hat seine Arbeit getan. Sind Sie angemeldet, steht unter „Start“, was noch zu tun ist; sonst melden Sie sich an, oder bitten Sie um eine Einladung.',
    },
  },
}

import type { Language } from '../../core/page/page.ts'

/** What a page that says one thing can say. */
export const messages = [
  'thanks',
  'thanksHeld',
  'affected',
  'questionLink',
  'questionsClosed',
  'questionsOff',
  'confirmed',
  'left',
  'linkInvalid',
  'tooMany',
  'unavailable',
  'broken',
  'foreignOrigin',
  'unreadable',
  'notFound',
  'methodWrong',
] as const
export type MessageName = (typeof messages)[number]

interface Message {
  readonly title: string
  readonly text: string
  /** Offers to be told, in these words. */
  readonly subscribe?: string
  /** Leads to what it is about, in these words. */
  readonly about?: string
}

const en: Record<MessageName, Message> = {
  thanks: {
    title: 'Please look at your mail',
    text: 'If the address can be reached, a message is on its way with a link that confirms the subscription. Nothing else is sent before you have confirmed. Nothing there after some minutes? Look among unwanted mail, or try again in an hour.',
  },
  thanksHeld: {
    title: 'Your request is noted',
    text: 'Our mails are on hold just now. If the address can be reached, a message with a link that confirms the subscription comes as soon as sending goes on. Nothing else is sent before you have confirmed.',
  },
  affected: {
    title: 'Thank you',
    text: 'We count that this does not work for you, together with what others tell us. What we know and do about it will stand on the first page.',
    subscribe: 'Be told when there is news',
  },
  questionLink: {
    title: 'Please look at your mail',
    text: 'If the address can be reached, a message is on its way with a link that opens the questions for you. With it you ask, answer and vote. Nothing there after some minutes? Look among unwanted mail, or try again in an hour.',
  },
  questionsClosed: {
    title: 'Questions are closed here',
    text: 'Nothing more can be asked or answered about this. What was asked and answered can still be read. Our contact stands on the first page.',
  },
  questionsOff: {
    title: 'No questions are taken here at the moment',
    text: 'Questions of readers are switched off, and what was asked and answered is not shown meanwhile. What we tell about it ourselves can still be read. Our contact stands on the first page.',
    about: 'What we say about it',
  },
  confirmed: {
    title: 'You are subscribed',
    text: 'From now on you will be told. Every message has a link to change what you get, and one to leave.',
  },
  left: { title: 'You are unsubscribed', text: 'Nothing more will be sent to this address. You can subscribe again at any time.' },
  linkInvalid: {
    title: 'This link does not work any more',
    text: 'It may have been cut in two, be too old, or have been replaced by a newer one. Use the link in the newest message, or subscribe again.',
  },
  tooMany: { title: 'Too many tries', text: 'Too much came from your network in a short time. Please try again in a few minutes.' },
  unavailable: {
    title: 'This cannot be done right now',
    text: 'Our records cannot be reached at the moment; nothing was changed. The status page itself goes on. Please try again in a few minutes.',
  },
  broken: { title: 'Something went wrong on our side', text: 'Nothing was changed. Please try again in a few minutes.' },
  foreignOrigin: { title: 'This form was sent from another site', text: 'Please open the page here and send the form from it.' },
  unreadable: { title: 'The form could not be read', text: 'Please open the page again and fill in the form there.' },
  notFound: {
    title: 'There is nothing at this address',
    text: 'The link may be wrong, or what was here has moved. The present state is on the first page.',
  },
  methodWrong: { title: 'This does not work here', text: 'Please go back to the first page and start from there.' },
}

const de: Record<MessageName, Message> = {
  thanks: {
    title: 'Bitte sehen Sie in Ihr Postfach',
    text: 'Wenn die Adresse erreichbar ist, ist eine Nachricht mit einem Link unterwegs, der das Abonnement bestätigt. Vorher wird nichts anderes gesendet. Nach einigen Minuten noch nichts da? Sehen Sie bei den unerwünschten Nachrichten nach oder versuchen Sie es in einer Stunde noch einmal.',
  },
  thanksHeld: {
    title: 'Ihr Wunsch ist vermerkt',
    text: 'Unsere Nachrichten sind im Moment angehalten. Wenn die Adresse erreichbar ist, kommt die Nachricht mit dem Link, der das Abonnement bestätigt, sobald wieder gesendet wird. Vorher wird nichts anderes gesendet.',
  },
  affected: {
    title: 'Vielen Dank',
    text: 'Wir zählen mit, dass dies bei Ihnen nicht funktioniert, zusammen mit dem, was andere uns sagen. Was wir wissen und dagegen tun, steht dann auf der Startseite.',
    subscribe: 'Bei Neuigkeiten benachrichtigt werden',
  },
  questionLink: {
    title: 'Bitte sehen Sie in Ihr Postfach',
    text: 'Wenn die Adresse erreichbar ist, ist eine Nachricht mit einem Link unterwegs, der die Fragen für Sie öffnet. Mit ihm fragen und antworten Sie und stimmen ab. Nach einigen Minuten noch nichts da? Sehen Sie bei den unerwünschten Nachrichten nach oder versuchen Sie es in einer Stunde noch einmal.',
  },
  questionsClosed: {
    title: 'Hier sind die Fragen geschlossen',
    text: 'Dazu kann nichts mehr gefragt oder geantwortet werden. Was gefragt und geantwortet wurde, ist weiter zu lesen. Wie Sie uns erreichen, steht auf der Startseite.',
  },
  questionsOff: {
    title: 'Hier werden zurzeit keine Fragen angenommen',
    text: 'Die Fragen der Leser sind ausgeschaltet; was gefragt und geantwortet wurde, ist solange nicht zu lesen. Was wir selbst dazu mitteilen, steht weiter da. Wie Sie uns erreichen, steht auf der Startseite.',
    about: 'Was wir dazu mitteilen',
  },
  confirmed: {
    title: 'Sie haben abonniert',
    text: 'Ab jetzt werden Sie benachrichtigt. Jede Nachricht enthält einen Link zum Ändern und einen zum Abbestellen.',
  },
  left: { title: 'Sie haben abbestellt', text: 'An diese Adresse wird nichts mehr gesendet. Sie können jederzeit neu abonnieren.' },
  linkInvalid: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Vielleicht wurde er beim Kopieren getrennt, ist zu alt oder wurde durch einen neueren ersetzt. Nehmen Sie den Link aus der neuesten Nachricht oder abonnieren Sie neu.',
  },
  tooMany: {
    title: 'Zu viele Versuche',
    text: 'Aus Ihrem Netz kam in kurzer Zeit zu viel. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
  unavailable: {
    title: 'Das geht gerade nicht',
    text: 'Unsere Aufzeichnungen sind im Moment nicht erreichbar; es wurde nichts geändert. Die Statusseite selbst bleibt erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
  broken: {
    title: 'Bei uns ist etwas schiefgegangen',
    text: 'Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
  foreignOrigin: {
    title: 'Dieses Formular kam von einer anderen Seite',
    text: 'Bitte öffnen Sie die Seite hier und senden Sie das Formular von dort.',
  },
  unreadable: {
    title: 'Das Formular war nicht lesbar',
    text: 'Bitte öffnen Sie die Seite noch einmal und füllen Sie das Formular dort aus.',
  },
  notFound: {
    title: 'Unter dieser Adresse ist nichts',
    text: 'Vielleicht stimmt der Link nicht, oder der Inhalt ist umgezogen. Der aktuelle Stand steht auf der Startseite.',
  },
  methodWrong: { title: 'Das geht hier nicht', text: 'Bitte beginnen Sie noch einmal auf der Startseite.' },
}

const words = { en, de } as const satisfies Record<Language, Record<MessageName, Message>>

export const messageOf = (language: Language, name: MessageName): Message => words[language][name]

import type { questions as english } from '../en/questions.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const mailedTo = ({ mails, forgotten }: Parameters<typeof english.answer.mailed>[0]): string => {
  if (mails === 0 && forgotten === 0) return 'Niemand erfährt es per Mail: Was hier gefragt ist, stammt von Ihnen.'
  if (mails === 0)
    return forgotten === 1
      ? 'Niemand erfährt es per Mail: Die Adresse dessen, der gefragt hat, ist vergessen.'
      : 'Niemand erfährt es per Mail: Die Adressen derer, die gefragt haben, sind vergessen.'
  const goes = `Wer gefragt hat, erfährt es per Mail: ${mails === 1 ? 'Eine Mail geht hinaus und lässt' : `${mails} Mails gehen hinaus und lassen`} sich nicht zurückholen.`
  if (forgotten === 0) return goes
  return `${goes} ${forgotten === 1 ? 'Jemand, der gefragt hat, erfährt es nicht: Die Adresse ist vergessen.' : `${forgotten}, die gefragt haben, erfahren es nicht: Ihre Adressen sind vergessen.`}`
}

export const questions: typeof english = {
  title: 'Fragen',
  lead: 'Was Leser zu Ihren Vorfällen fragen, und was davon auf jemanden von Ihnen wartet.',
  ofIncident: (title) => `Fragen: ${title}`,
  back: 'Zum Vorfall',
  onPage: 'Wie Leser sie sehen',
  counts: {
    open: (count) => `${count} offen`,
    held: (count) => `${count} freizugeben`,
    reported: (count) => `${count} beanstandet`,
    nothing: 'Nichts wartet',
  },
  off: {
    title: 'Leser können nicht fragen',
    text: 'Ein Eigentümer schaltet Fragen ein. Dann führt die Seite jedes Vorfalls zu einem Feld, in dem Leser fragen; was sie schreiben, kommt zuerst hierher.',
    here: 'Die Seite zeigt nichts von dem, was hier gefragt wurde, und nichts lässt sich beantworten. Es bleibt erhalten und kommt wieder, wenn ein Eigentümer Fragen wieder einschaltet.',
    to: 'Zur Einstellung',
  },
  calm: {
    title: 'Nichts wartet',
    text: 'Wenn Leser zu einem Vorfall fragen, erscheint es hier: zum Freigeben, zum Beantworten oder weil es jemand beanstandet hat.',
  },
  section: { title: 'Fragen', to: 'Um die Fragen kümmern', none: 'Noch hat niemand etwas gefragt.' },
  tabsLabel: 'Welche Fragen',
  tabs: { open: 'Offen', held: 'Freizugeben', reported: 'Beanstandet', shown: 'Auf der Seite', hidden: 'Ausgeblendet' },
  empty: {
    open: { title: 'Keine Frage ist offen', text: 'Alles, was hier gefragt wurde, hat eine Antwort.' },
    held: {
      title: 'Nichts wartet auf Freigabe',
      text: 'Was Leser schreiben oder ändern, erscheint zuerst hier, solange die Seite es zur Prüfung zurückhält.',
    },
    reported: {
      title: 'Niemand hat etwas beanstandet',
      text: 'Eine Beanstandung blendet nichts von selbst aus; sie bringt den Text hierher, mit dem Grund.',
    },
    shown: { title: 'Nichts steht auf der Seite', text: 'Freigegebene Fragen stehen hier, wie Leser sie sehen.' },
    hidden: {
      title: 'Keine Frage ist ausgeblendet',
      text: 'Fragen, die Sie ausblenden, bleiben hier mit dem Grund und lassen sich wieder zeigen. Eine ausgeblendete Antwort steht unter ihrer Frage, bei denen auf der Seite.',
    },
  },
  keys: 'j und k gehen von einem zum nächsten, a gibt frei, h blendet aus.',
  about: (act, words) => `${act} „${words}“`,
  more: 'Mehr zeigen',
  someone: 'Jemand',
  ours: 'Ihre Organisation',
  edited: 'geändert',
  votes: (count) => counted(count, 'Stimme', 'Stimmen'),
  looksLikeOurs: 'Dieser Name sieht aus wie Ihrer: Leser könnten die Person für Sie halten.',
  states: { held: 'wartet auf Freigabe', shown: 'auf der Seite', hidden: 'ausgeblendet', joined: 'mit einer anderen zusammengelegt' },
  earlier: (count) => counted(count, 'früherer Wortlaut', 'frühere Fassungen'),
  reports: (count) => (count === 1 ? '1 Leser hat es beanstandet' : `${count} Leser haben es beanstandet`),
  noReason: 'ohne Grund',
  hiddenBecause: (reason) => `Ausgeblendet: ${reason}`,
  takenOutBecause: (reason) => `Ihre Organisation hat Wörter entfernt: ${reason}`,
  under: 'Antworten',
  openHeld: (count) =>
    count === 1
      ? 'Neben den offenen steht hier eine, die auf Freigabe wartet; eine Antwort gibt sie frei.'
      : `Neben den offenen stehen hier ${count}, die auf Freigabe warten; eine Antwort gibt sie frei.`,
  ask: (count) => (count === 1 ? 'Einmal gefragt' : `${count}-mal gefragt`),
  together: (count) => `zusammen ${counted(count, 'Stimme', 'Stimmen')}`,
  also: (count) => (count === 1 ? 'Die andere, im eigenen Wortlaut' : `Die anderen ${count}, im eigenen Wortlaut`),
  joinedAlso: (count) => (count === 1 ? 'Die eine, die damit zusammengelegt wurde' : `Die ${count}, die damit zusammengelegt wurden`),
  asksTheSame: 'Fragt dasselbe',
  answer: {
    label: (count) => (count === 1 ? 'Ihre Antwort' : `Ihre Antwort für alle ${count}`),
    another: 'Noch eine Antwort von Ihnen',
    kept: 'Bleibt in diesem Browser, bis Sie es senden oder verwerfen.',
    notKept: 'Dieser Browser behält nichts: Senden Sie, bevor Sie die Seite verlassen.',
    act: 'Antworten',
    drop: 'Verwerfen',
    title: (count) => (count === 1 ? 'Diese Frage beantworten?' : `${count} Fragen auf einmal beantworten?`),
    answers: 'Worauf sie antwortet',
    shown: 'Alle sehen die Antwort sofort, unter dem Namen Ihrer Organisation.',
    joined: (count) =>
      count === 1
        ? 'Die andere Frage wird mit der ersten zusammengelegt.'
        : `Die anderen ${count} Fragen werden mit der ersten zusammengelegt.`,
    letThrough: (count, all) =>
      all === 1
        ? 'Sie wartet auf Freigabe und wird damit freigegeben.'
        : count === all
          ? 'Alle warten auf Freigabe und werden damit freigegeben.'
          : count === 1
            ? 'Eine davon wartet auf Freigabe und wird damit freigegeben.'
            : `${count} davon warten auf Freigabe und werden damit freigegeben.`,
    mailed: (told) => `${mailedTo(told)} Der Wortlaut lässt sich später ändern, und Leser sehen, dass er geändert wurde.`,
    toldBefore: 'Wer gefragt hat, hat von Ihrer ersten Antwort erfahren und bekommt keine zweite Mail.',
  },
  answered: {
    done: 'Beantwortet. Wer gefragt hat, erfährt es.',
    title: 'Gerade von Ihnen beantwortet',
    to: (count) => (count === 1 ? 'auf eine Frage' : `auf ${count} Fragen`),
  },
  overtaken: {
    title: 'Das hat inzwischen jemand von Ihnen beantwortet',
    text: 'Von Ihrem Text wurde nichts gesendet. Hier stehen beide; die Leser haben von der anderen Antwort erfahren.',
    theirs: 'Die andere Antwort, die Leser sehen',
    mine: 'Ihre, nicht gesendet',
    replace: 'Meine an ihre Stelle setzen',
    add: 'Meine als weitere Antwort hinzufügen',
    drop: 'Meine verwerfen',
    replaced: 'Geändert. Leser sehen, dass sie geändert wurde.',
    elseTitle: 'Diese Frage ist nicht mehr offen',
    elseText: 'Sie wurde ausgeblendet, oder ein Leser hat sie beantwortet. Von Ihrem Text wurde nichts gesendet.',
    movedTitle: 'Was Sie beantworten, steht jetzt bei einer anderen Frage',
    movedText: 'Diese ist offen. Ihr Text kann dorthin; davon wurde nichts gesendet.',
    move: 'Dorthin mitnehmen',
  },
  notice: {
    act: 'In die nächste Meldung',
    added: 'Es steht am Ende der eigenen Worte der nächsten Meldung. Sagen Sie dort, was gefragt wurde.',
    begun: 'Damit wurde eine Meldung begonnen; es steht am Ende ihrer eigenen Worte. Sagen Sie dort, was gefragt wurde.',
    there: 'Die nächste Meldung sagt es schon.',
    others: (names) => `${names} hat diese Meldung offen und sieht es dort.`,
    to: 'Zur Meldung',
    undo: 'Wieder herausnehmen',
    undone: 'Wieder herausgenommen.',
    discarded: 'Herausgenommen; die dafür begonnene Meldung ist verworfen.',
    changed: 'Inzwischen hat dort jemand weitergeschrieben. Nehmen Sie es in der Meldung selbst heraus.',
  },
  review: {
    letThrough: 'Freigeben',
    showAgain: 'Wieder zeigen',
    keep: 'Auf der Seite lassen',
    hide: 'Ausblenden…',
    hideTitle: 'Das ausblenden?',
    hideText: 'Es verschwindet von der Seite, auch in früheren Fassungen, und bleibt hier. Es kann wieder gezeigt werden.',
    hideReason: 'Warum',
    hideReasonHint: 'Wer es geschrieben hat, liest das neben dem eigenen Text; sonst niemand.',
    hideAct: 'Ausblenden',
    hidden: 'Ausgeblendet.',
    letThroughDone: 'Freigegeben.',
    shownAgain: 'Wieder auf der Seite.',
    kept: 'Es bleibt; die Beanstandungen sind erledigt.',
    chosen: (count) => `${count} freigeben`,
    choose: 'Auswählen',
    chooseAll: 'Alle auswählen',
    some: (done, all) => `${done} von ${all} wurden freigegeben.`,
    whole: 'Antworten und mehr',
    less: 'Zuklappen',
    toQuestion: 'Eine Antwort auf',
  },
  takeOut: {
    open: 'Wörter entfernen…',
    title: 'Welche Wörter sollen weg?',
    selected: 'Ausgewähltes übernehmen',
    words: 'Zu entfernende Wörter',
    wordsHint: 'Je Stelle eine Zeile, wie der Text sie sagt. Jede geht überall, wo sie steht, ob groß- oder kleingeschrieben.',
    left: 'Was bleibt:',
    text: 'Leser sehen, dass Ihre Organisation Wörter entfernt hat. Was vorher dort stand, lesen nur Sie und Ihre Kollegen. Freigegeben wird damit nichts.',
    act: 'Entfernen',
    done: 'Die Wörter sind entfernt.',
  },
  whole: {
    joined: 'Damit zusammengelegt',
    takeOut: 'Herausnehmen',
    join: 'Zusammenlegen…',
    joinTitle: 'Welche fragt dasselbe?',
    joinText: 'Wer hier gefragt oder abgestimmt hat, hat dann dort abgestimmt. Ist jene beantwortet, erfahren sie es.',
    joinAct: 'Zusammenlegen',
    joinNone: 'Keine andere Frage steht auf der Seite.',
    joinedNow: 'Zusammengelegt.',
    accepted: 'Als die Antwort markiert',
    accept: 'Als die Antwort markieren',
    unaccept: 'Markierung wegnehmen',
    change: 'Ändern…',
    changeTitle: 'Ihre Antwort ändern',
    changeText: 'Leser sehen, dass sie geändert wurde, und können lesen, was vorher dort stand.',
    changed: 'Geändert.',
    none: 'Noch keine Antwort.',
  },
  setting: {
    lead: 'Leser fragen zu einem Vorfall, andere antworten und stimmen ab, und Sie kümmern sich darum. Aus, bis ein Eigentümer es einschaltet.',
    on: 'Leser dürfen fragen.',
    offState: 'Leser können nicht fragen.',
    switchOn: 'Leser fragen lassen…',
    switchOff: 'Keine Fragen mehr annehmen…',
    switchOnAct: 'Leser fragen lassen',
    switchOffAct: 'Nicht mehr annehmen',
    onTitle: 'Leser fragen lassen?',
    onPage:
      'Die Seite jedes Vorfalls führt sofort zu seinen Fragen. Wer mit einem Link aus einer Mail kommt, darf fragen, antworten und abstimmen.',
    onMail:
      'Jede Mail mit einer Meldung trägt von nun an einen solchen Link. Andere lassen sich einen an ihre Adresse schicken; keine Adresse wird je gezeigt.',
    onHeld:
      'Was Leser schreiben, kommt zuerst zu Ihnen: Eigentümer, Einsatzkräfte und Kommunikation geben es frei, beantworten es oder blenden es aus.',
    onOpen: 'Was Leser schreiben, ist sofort öffentlich, weil nichts zur Prüfung zurückgehalten wird.',
    onWork: 'Solange ein Vorfall dauert, sollte jemand hineinschauen. Fragen ohne Antwort wirken schlechter als keine Fragen.',
    offTitle: 'Keine Fragen mehr annehmen?',
    offText:
      'Die Seite zeigt keine Fragen mehr, und wer einem Link aus einer Mail folgt, liest, dass zurzeit keine angenommen werden. Was gefragt wurde, bleibt und kommt wieder, wenn Sie es wieder einschalten.',
    holds: 'Zur Prüfung zurückhalten',
    holdsHint:
      'Was Leser schreiben oder ändern, sieht niemand sonst, bevor jemand von Ihnen es freigegeben hat. Ohne das ist es sofort öffentlich.',
    closes: 'Tage offen nach dem Ende',
    closesHint:
      'So viele Tage nach dem Ende eines Vorfalls fragen, antworten und stimmen Leser nicht mehr. Sie selbst können weiter antworten.',
    mails: 'Worte anderer Leser mailen',
    mailsHint:
      'Wer gefragt hat, erfährt, dass ein Leser geantwortet hat. Damit trägt die Mail dessen Worte, die Sie vielleicht nicht gesehen haben.',
    yes: 'ja',
    no: 'nein',
    saved: 'Gespeichert.',
  },
}

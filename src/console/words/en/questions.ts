const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What readers ask, and what becomes of it. */
interface Told {
  readonly mails: number
  readonly forgotten: number
}

/** Whom an answer reaches, said before it goes out. */
const mailedTo = ({ mails, forgotten }: Told): string => {
  if (mails === 0 && forgotten === 0) return 'Nobody is told by mail: what is asked here is your own.'
  if (mails === 0)
    return forgotten === 1
      ? 'Nobody is told by mail: the address of whoever asked is forgotten.'
      : 'Nobody is told by mail: the addresses of those who asked are forgotten.'
  const goes = `Whoever asked is told by mail: ${counted(mails, 'mail goes', 'mails go')} out. Mail cannot be taken back.`
  if (forgotten === 0) return goes
  return `${goes} ${forgotten === 1 ? 'One who asked is not told: their address is forgotten.' : `${forgotten} who asked are not told: their addresses are forgotten.`}`
}

export const questions = {
  title: 'Questions',
  lead: 'What readers ask under your incidents, and what of it waits for one of you.',
  ofIncident: (title: string): string => `Questions: ${title}`,
  back: 'To the incident',
  onPage: 'As readers see them',
  counts: {
    open: (count: number): string => `${count} open`,
    held: (count: number): string => `${count} to let through`,
    reported: (count: number): string => `${count} reported`,
    nothing: 'Nothing waits',
  },
  off: {
    title: 'Readers cannot ask',
    text: 'An owner switches questions on. The page of each incident then leads to a box in which readers ask, and what they write comes here first.',
    here: 'The page shows nothing of what was asked here, and nothing can be answered. It is kept and comes back when an owner switches questions on again.',
    to: 'To the setting',
  },
  calm: {
    title: 'Nothing waits',
    text: 'When readers ask under an incident, it appears here: to be let through, to be answered, or because somebody reported it.',
  },
  section: { title: 'Questions', to: 'Look after them', none: 'Nobody has asked anything yet.' },
  tabsLabel: 'Which questions',
  tabs: { open: 'Open', held: 'To let through', reported: 'Reported', shown: 'On the page', hidden: 'Hidden' },
  empty: {
    open: { title: 'No question is open', text: 'Whatever was asked here has an answer.' },
    held: {
      title: 'Nothing waits to be let through',
      text: 'What readers write or change appears here first, while the page holds for review.',
    },
    reported: { title: 'Nobody reported anything', text: 'A report hides nothing by itself; it brings the words here, with the reason.' },
    shown: { title: 'Nothing is on the page', text: 'Questions that were let through stand here as readers see them.' },
    hidden: {
      title: 'No question is hidden',
      text: 'Questions that you hide are kept here, with the reason, and can be shown again. A hidden answer stands under its question, among those on the page.',
    },
  },
  keys: 'j and k go from one to the next, a lets through, h hides.',
  about: (act: string, words: string): string => `${act} “${words}”`,
  more: 'Show more',
  someone: 'A reader',
  ours: 'Your organisation',
  edited: 'changed',
  votes: (count: number): string => counted(count, 'vote', 'votes'),
  looksLikeOurs: 'This name looks like yours: readers could take them for you.',
  states: { held: 'waits to be let through', shown: 'on the page', hidden: 'hidden', joined: 'joined to another' },
  earlier: (count: number): string => counted(count, 'earlier wording', 'earlier wordings'),
  reports: (count: number): string => (count === 1 ? '1 reader reported it' : `${count} readers reported it`),
  noReason: 'without a reason',
  hiddenBecause: (reason: string): string => `Hidden: ${reason}`,
  takenOutBecause: (reason: string): string => `Your organisation took words out: ${reason}`,
  under: 'Answers',
  openHeld: (count: number): string =>
    count === 1
      ? 'Beside the open ones stands 1 that waits to be let through; an answer lets it through.'
      : `Beside the open ones stand ${count} that wait to be let through; an answer lets them through.`,
  ask: (count: number): string => (count === 1 ? 'Asked once' : `Asked ${count} times`),
  together: (count: number): string => `${counted(count, 'vote', 'votes')} together`,
  also: (count: number): string => (count === 1 ? 'The other one, in its own words' : `The other ${count}, in their own words`),
  joinedAlso: (count: number): string => (count === 1 ? 'The one that was joined to it' : `The ${count} that were joined to it`),
  asksTheSame: 'Asks the same',
  answer: {
    label: (count: number): string => (count === 1 ? 'Your answer' : `Your answer for all ${count}`),
    another: 'Another answer of yours',
    kept: 'Kept in this browser until you send or drop it.',
    notKept: 'This browser keeps nothing: do not leave before you have sent it.',
    act: 'Answer',
    drop: 'Drop it',
    title: (count: number): string => (count === 1 ? 'Answer this question?' : `Answer ${count} questions once?`),
    answers: 'What it answers',
    shown: 'Everybody sees the answer at once, under your organisation’s name.',
    joined: (count: number): string =>
      count === 1 ? 'The other question is joined to the first.' : `The other ${count} questions are joined to the first.`,
    letThrough: (count: number, all: number): string =>
      all === 1
        ? 'It waits to be let through; this lets it through.'
        : count === all
          ? 'All of them wait to be let through; this lets them through.'
          : count === 1
            ? 'One of them waits to be let through; this lets it through.'
            : `${count} of them wait to be let through; this lets them through.`,
    mailed: (told: Told): string => `${mailedTo(told)} The wording can be changed later, and readers see that it was.`,
    toldBefore: 'Whoever asked was told of your first answer and gets no second mail.',
  },
  answered: {
    done: 'Answered. Whoever asked is told.',
    title: 'You just answered',
    to: (count: number): string => (count === 1 ? 'to one question' : `to ${count} questions`),
  },
  overtaken: {
    title: 'A colleague has answered this meanwhile',
    text: 'Nothing of yours was sent. Both texts are here; the readers have been told of theirs.',
    theirs: 'Their answer, which readers see',
    mine: 'Yours, not sent',
    replace: 'Put mine in its place',
    add: 'Add mine as another answer',
    drop: 'Drop mine',
    replaced: 'Changed. Readers see that it was.',
    elseTitle: 'This question is not open any more',
    elseText: 'It was hidden, or a reader answered it. Nothing of yours was sent.',
    movedTitle: 'What you are answering stands with another question now',
    movedText: 'That one is open. Your text can go there; nothing of it was sent.',
    move: 'Take it there',
  },
  notice: {
    act: 'Into the next notice',
    added: 'It stands at the end of the next notice’s own words. Say there what was asked.',
    begun: 'A notice was begun with it, at the end of its own words. Say there what was asked.',
    there: 'The next notice says it already.',
    others: (names: string): string => `${names} has that notice open and sees it there.`,
    to: 'To the notice',
    undo: 'Take it out again',
    undone: 'Taken out again.',
    discarded: 'Taken out; the notice that was begun for it is discarded.',
    changed: 'Somebody has written on there meanwhile. Take it out in the notice itself.',
  },
  review: {
    letThrough: 'Let through',
    showAgain: 'Show again',
    keep: 'Leave it on the page',
    hide: 'Hide…',
    hideTitle: 'Hide this?',
    hideText: 'It disappears from the page with everything that it said before, and stays here. It can be shown again.',
    hideReason: 'Why',
    hideReasonHint: 'Whoever wrote it reads this beside their own text; nobody else does.',
    hideAct: 'Hide',
    hidden: 'Hidden.',
    letThroughDone: 'Let through.',
    shownAgain: 'On the page again.',
    kept: 'It stays; the reports are settled.',
    chosen: (count: number): string => `Let ${count} through`,
    choose: 'Choose',
    chooseAll: 'Choose all',
    some: (done: number, all: number): string => `${done} of ${all} were let through.`,
    whole: 'Answers and more',
    less: 'Fold',
    toQuestion: 'An answer to',
  },
  takeOut: {
    open: 'Take words out…',
    title: 'Which words are to go?',
    selected: 'Take what is selected',
    words: 'Words to take out',
    wordsHint: 'One place a line, as the text says it. Each goes wherever it stands, in capitals or not.',
    left: 'What is left:',
    text: 'Readers see that your organisation took words out. What was there before, only you and your colleagues can read. Nothing is let through by this.',
    act: 'Take out',
    done: 'The words are out.',
  },
  whole: {
    joined: 'Joined to it',
    takeOut: 'Take out',
    join: 'Join…',
    joinTitle: 'Which one asks the same?',
    joinText: 'Whoever asked or voted here has voted there then. Where that one is answered, they are told.',
    joinAct: 'Join',
    joinNone: 'No other question is on the page.',
    joinedNow: 'Joined.',
    accepted: 'Marked as the answer',
    accept: 'Mark as the answer',
    unaccept: 'Take the mark away',
    change: 'Change…',
    changeTitle: 'Change your answer',
    changeText: 'Readers see that it was changed, and can read what it said before.',
    changed: 'Changed.',
    none: 'No answer yet.',
  },
  setting: {
    lead: 'Readers ask under an incident, others answer and vote, and you look after it. Off until an owner switches it on.',
    on: 'Readers may ask.',
    offState: 'Readers cannot ask.',
    switchOn: 'Let readers ask…',
    switchOff: 'Stop taking questions…',
    switchOnAct: 'Let readers ask',
    switchOffAct: 'Stop',
    onTitle: 'Let readers ask?',
    onPage: 'The page of every incident leads to its questions, at once. Whoever comes with a link from a mail may ask, answer and vote.',
    onMail: 'Every notice mail carries such a link from now on. Others can have one sent to their address; no address is ever shown.',
    onHeld: 'What readers write comes to you first: owners, responders and communicators let it through, answer it or hide it.',
    onOpen: 'What readers write is public at once, because nothing is held for review.',
    onWork: 'Somebody should look in while an incident goes on. Questions without an answer look worse than no questions.',
    offTitle: 'Stop taking questions?',
    offText:
      'The page shows no questions any more, and whoever follows a link out of a mail reads that none are taken at the moment. What was asked is kept and comes back when you switch it on again.',
    holds: 'Hold for review',
    holdsHint:
      'What readers write or change is seen by nobody else before one of you has let it through. Without it, it is public at once.',
    closes: 'Days open after the end',
    closesHint: 'So many days after the end of an incident readers stop asking, answering and voting. You can still answer.',
    mails: 'Mail other readers’ words',
    mailsHint: 'Whoever asked is told that a reader answered. With this the mail carries that reader’s words, which you may not have seen.',
    yes: 'yes',
    no: 'no',
    saved: 'Saved.',
  },
}

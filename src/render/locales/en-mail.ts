import { listed } from '../../core/notice/wording/phrases.ts'
import type { MailWords } from './mail-words.ts'

export const enMail: MailWords = {
  drill: 'Drill',
  told: (time) => `Told on ${time}`,
  reminder: {
    subject: (title) => `Reminder: ${title}`,
    lead: (time) => `A reminder: this planned work begins on ${time}.`,
  },
  corrected: 'Correction',
  onPage: 'On the status page:',
  questions: 'Ask about it, or see what others asked:',
  replies:
    'A reply to this mail asks as well. Everybody can read it there once somebody has looked at it; write nothing that is to stay between us.',
  why: (name) => `You get this because you subscribed to the notices of ${name}.`,
  manage: 'Change what you receive:',
  unsubscribe: 'Unsubscribe:',
  headsUp: {
    ahead: {
      subject: (title, time) => `Goes out at ${time} unless undone: ${title}`,
      lead: (time) =>
        `This notice goes out to customers at ${time} unless it is undone before. You hear of it first so that you can answer.`,
    },
    out: {
      subject: (title, time) => `Went out at ${time}: ${title}`,
      lead: (time) => `This notice went out to customers at ${time}.`,
    },
    page: 'From then on it is found here:',
  },
  confirmation: {
    subject: 'Please confirm that you want our notices',
    lead: (name, address) => `Somebody asked that ${address} be sent the notices of ${name}.`,
    ask: 'If it was you, open this page and say yes:',
    owner: (url) => `The notices will go to the webhook ${url}; you are named as the person who looks after it.`,
    otherwise: 'If it was not you, do nothing: nothing will be sent.',
  },
  already: {
    subject: 'You are subscribed already',
    lead: (name, address) => `Somebody asked that ${address} be sent the notices of ${name}. It already is, and nothing has changed.`,
    rest: 'If it was not you, there is nothing to do.',
  },
  questionLink: {
    subject: (title) => `Your link to the questions: ${title}`,
    lead: (name, title) => `Somebody, probably you, wants to ask ${name} something, answer or vote: ${title}.`,
    open: 'This link is yours alone; with it you write and vote:',
    rest: (until) => `It works until ${until}. If it was not you, there is nothing to do: nothing was written in your name.`,
  },
  questionAnswered: {
    subject: (title) => `Your question was answered: ${title}`,
    lead: {
      ours: (name, title) => `${name} has answered your question about: ${title}.`,
      reader: (_name, title) => `Another reader has answered your question about: ${title}.`,
    },
    asked: 'You asked:',
    answer: 'The answer:',
    open: 'Read it there, and say whether it helps:',
    rest: 'You get this because you asked; the link is yours alone.',
  },
  replyAnswer: {
    subject: { asked: (title) => `Your question has arrived: ${title}`, refused: (title) => `Your reply was not taken: ${title}` },
    lead: {
      asked: 'Your reply has arrived as a question. Somebody looks at it first; then it can be read there, with its answer.',
      other_sender:
        'Somebody replied to a notice that we had sent to you, from another address than yours. Nothing was asked, so that nobody speaks for you.',
      empty: 'Your reply held no words of its own: what it quotes and what stands below a signature is left out. Nothing was asked.',
      unfit: 'Your reply is too long for a question: at most 1000 characters and 40 lines. It was not cut, and nothing was asked.',
      too_many: 'You have asked often of late, or much waits to be looked at. This reply was not taken; try again later.',
      closed: 'Questions about this are closed, so your reply was not taken.',
    },
    understood: 'This was understood as your question:',
    files: 'The files that came with it were thrown away: a question is text alone.',
    open: 'Ask there, or see what others asked:',
    rest: 'A program wrote this. You are told the same at most once a day.',
  },
  subject: { update: 'Update', correction: 'Correction', resolved: 'Resolved', completed: 'Completed', report: 'Report' },
  proposal: {
    subject: { open: (title) => `Alert: ${title}`, resolve: (title) => `Over, it seems: ${title}` },
    named: (title, alert) => `${title} (${alert})`,
    lead: {
      open: 'An alert proposes an incident. Nothing has been published: that takes a person.',
      resolve: 'The alerts behind this incident have ended. Customers still read that it is open, until a person says otherwise.',
    },
    severity: (severity) => `Severity: ${severity}`,
    since: (time) => `Since: ${time}`,
    signals: (count) => (count === 1 ? 'One alert stands behind it.' : `${count} alerts stand behind it.`),
    affects: (names) => `Affects: ${names}`,
    affectsNone: 'Affects: no component is named; no alert rule says which.',
    monitor: 'What the monitor says, in its own words, which customers never see:',
    further: (count) => (count === 1 ? 'And one more alert.' : `And ${count} more alerts.`),
    words: 'The words that are ready:',
    noWords: 'No words are ready yet.',
    open: { open: 'Look at it and publish:', resolve: 'Look at it and say that it is over:' },
    signIn: 'Opening the link changes nothing. Publishing asks you to sign in, unless this device is one that you had remembered.',
  },
  joined: {
    subject: (alert, title) => `Another alert: ${alert} (${title})`,
    lead: (title) => `Another alert has joined the open incident “${title}”. Customers may have to hear that more is affected.`,
    incident: 'What customers read:',
  },
  failing: {
    subject: { failing: 'Your webhook does not answer', switched_off: 'Your webhook was switched off' },
    lead: {
      failing: (name, url, since) => `Since ${since} the webhook ${url} has not accepted notices of ${name}.`,
      switched_off: (name, url, since) =>
        `Since ${since} the webhook ${url} has not accepted notices of ${name}. We have stopped sending to it.`,
    },
    reason: (reason) => `What it answered last: ${reason}`,
    rest: {
      failing: 'We keep trying for some days and then switch it off.',
      switched_off: 'Subscribe it again when it works.',
    },
  },
  invitation: {
    subject: 'You are invited to work with us when something fails',
    lead: (name, address, by) =>
      `${by ?? 'Somebody'} at ${name} has invited ${address} to the console in which incidents are told to customers.`,
    role: {
      owner: 'You would be an owner: everything can be done, other people and settings included.',
      responder: 'You would be a responder: open incidents, write and publish notices, stop sending.',
      communicator: 'You would be a communicator: write and publish notices, look after subscribers, remove text where it must go.',
      approver: 'You would be an approver: say whether notices may go out, write some and prepare everything; others publish.',
      viewer: 'You would be a viewer: see everything that is prepared and sent, and change nothing.',
    },
    open: 'Choose a name and a password:',
    rest: (until) => `The link works once and until ${until}. If you did not expect it, do nothing, or ask who may have sent it.`,
  },
  reset: {
    subject: 'Choose a new password',
    lead: (person, name) => `${person}, by this link you choose a new password for the console of ${name}.`,
    open: 'Choose it here:',
    rest: (until) =>
      `The link works once and until ${until}. Everything that is signed in as you ends when it is used. If neither you nor an owner asked for it, do nothing: your password stays as it is.`,
  },
  onlyTo: (names) => (names.length === 0 ? 'To an audience that is gone, not to everybody.' : `To ${listed(names, 'and')} only.`),
  approval: {
    subject: {
      before: (title) => `Waits for your approval: ${title}`,
      afterwards: (title) => `Has gone out, please look at it: ${title}`,
      late: (title) => `Late, still waits for approval: ${title}`,
    },
    lead: {
      before: (person) => `${person} asks for your approval of this notice. Customers read nothing of it before.`,
      afterwards: (person) => `${person} has published this first notice. Your policy lets it go ahead and asks you to look at it now.`,
    },
    why: (rules) => `The policy asks for it: ${rules}.`,
    until: ({ text }) => `Please answer by ${text}.`,
    late: ({ text }) => `Nobody has answered by ${text}, so others are asked now as well.`,
    comment: (person, text) => `${person} writes: ${text}`,
    open: 'Compare, approve or refuse it here, after signing in:',
  },
  approvalAnswer: {
    approved: {
      subject: (title) => `Approved: ${title}`,
      lead: (person, of) => `${person} has approved ${of === null ? 'your notice' : `a notice that ${of} wrote`} in exactly these words.`,
      next: {
        before: 'It can be published now. Another word in it would need another approval.',
        afterwards: 'It stays as it went out; there is nothing more to do.',
      },
    },
    refused: {
      subject: (title) => `Not approved: ${title}`,
      lead: (person, of) =>
        of === null ? `${person} has not approved your notice.` : `${person} has not approved a notice that ${of} wrote. Please see to it.`,
      next: {
        before: 'Change it and ask again.',
        afterwards: 'It has gone out already. Set right with a correction what is wrong in it.',
      },
    },
    open: 'See what was said:',
  },
  sealedReminder: {
    subject: 'Something that you put aside',
    lead: 'You put something aside some time ago.',
    text: 'You can look at it again now, and decide what becomes of it. If you do nothing, it stays where it is.',
    open: 'It is in your account:',
  },
  sealedNote: {
    subject: (author) => `A word from ${author}`,
    lead: (author, about) =>
      about === null
        ? `${author} wrote this some time ago, put it aside, and now wants you to read it.`
        : `${author} wrote this about “${about}”, put it aside until heads were cool, and now wants you to read it.`,
    rest: 'It went to you and to others whom the author chose. It stands on no page, and no other operator is told of it.',
  },
  test: { subject: 'A test', lead: (name) => `This is a test of ${name}. That you read it means that sending works.` },
}

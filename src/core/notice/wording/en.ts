import { always, begunSmall, listed, plural } from './phrases.ts'
import type { Wording } from './wording.ts'

// Words that begin a phrase and no name. Before a capital they may belong to one: "All Nippon Airways", "The Hague".
const quantifiers = new Set(
  `A About All Almost An Any Anybody Anyone Approximately Around At Between Both Customers Each Every Everybody Everyone Everything Few
  Fewer Half Less Many More Most Nearly No Nobody None Nothing Only Our Over People Roughly Several Some The Those Up Users`.split(/\s+/),
)
const beforeSmall = /^(?:,? [\p{Ll}\d]|[.,]?$)/u

const small = (phrase: string): string => begunSmall(phrase, quantifiers, beforeSmall)

const notKnown = {
  now: 'We are still finding out exactly what does not work.',
  scope: 'It is not clear yet how many customers are affected.',
  next: 'We cannot say yet how this will develop.',
  permanent: 'We do not know yet whether any data has been lost.',
  workaround: 'We know of no way around it yet.',
  cause: 'The cause is not known yet.',
}

export const en: Wording = {
  locale: 'en-GB',
  zoneLocales: ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'],
  shortMonth: 'short',
  clock: (time, zone) => `${time} ${zone}`,
  dated: (date, clock) => `${date} at ${clock}`,
  leads: {
    scope: { ahead: 'Affected: ', now: 'Affected: ', over: 'Who was affected: ' },
    works: { ahead: 'Will go on working: ', now: 'Still working: ', over: 'Kept working: ' },
    workaround: { ahead: 'What you can do: ', now: 'Meanwhile: ', over: 'What you can do: ' },
    cause: always('Cause: '),
  },
  small,
  causeUnconfirmed: 'The cause is not yet confirmed.',
  permanent: {
    ahead: {
      nothing_lost: 'No data will be lost.',
      lost: 'Some data will be lost.',
      recoverable: 'Some data will be missing for a while and will be recovered.',
      checking: 'We are still checking whether any data will be lost.',
    },
    now: {
      nothing_lost: 'No data has been lost.',
      lost: 'Some data has been lost.',
      recoverable: 'Some data is missing for now and can be recovered.',
      checking: 'We are still checking whether any data has been lost.',
    },
    over: {
      nothing_lost: 'No data was lost.',
      lost: 'Some data was lost.',
      recoverable: 'Some data is still missing and can be recovered.',
      checking: 'We are still checking whether any data was lost.',
    },
  },
  notKnown: {
    ahead: {
      ...notKnown,
      now: 'We are still finding out exactly what this will affect.',
      scope: 'It is not clear yet how many customers will be affected.',
      permanent: 'We do not know yet whether any data will be lost.',
    },
    now: notKnown,
    over: {
      ...notKnown,
      now: 'We are still finding out exactly what did not work.',
      scope: 'It is not clear yet how many customers were affected.',
      permanent: 'We do not know yet whether any data was lost.',
    },
  },
  since: ({ text }) => `Since ${text}.`,
  fromTo: (from, to, duration) => `From ${from.text} to ${to.text}, for ${duration}.`,
  atFor: ({ text }, duration) => `At ${text}, for ${duration}.`,
  felt: {
    operational: 'working',
    degraded_performance: 'slow or unreliable',
    partial_outage: 'partly down',
    major_outage: 'down',
    under_maintenance: 'in maintenance',
  },
  toldSince: ({ text }) => `We had given ${text} as the beginning.`,
  toldGoesOn: ({ text }, isOneOf) => `${isOneOf ? 'One of our notices' : 'Our notice'} of ${text} still said that it went on.`,
  ready: { report: 'We publish a report on what happened.', answer: 'We say whether anything was lost.' },
  promisedBy: (what, { text }) => `By ${text}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`,
  promisedInOwnWords: (what, { text }) => `By ${text}: ${what}`,
  morePromised: (count) => (count === 1 ? 'And one more promise.' : `And ${count} more promises.`),
  window: (from, to) => `Planned from ${from.text} to ${to.text}.`,
  nextBy: ({ text }) => `Next word by ${text}.`,
  nextByOrSooner: ({ text }) => `Next word by ${text}, sooner if something changes.`,
  nextOnChange: 'You will hear from us when something changes.',
  contact: (name, ways, isOver) => {
    const how = listed(ways, 'or')
    const who = name === null ? how : `${small(name)} can answer them: ${how}`
    return `If you have questions, ${who}; thank you for your patience${isOver ? '' : ' while we work on it'}.`
  },
  ways: {
    email: (email) => `write to ${email}`,
    phone: (phone) => `call ${phone}`,
    url: (url) => `see ${url}`,
  },
  correction: (reason, { text }, words) => `This corrects our notice of ${text}${words === undefined ? '' : ` (“${words}”)`}: ${reason}`,
  backdated: ({ text }) => `Told afterwards, on ${text}.`,
  throughNight: 'Staff continue through the night: {what they are doing}.',
  throughClosedDays: 'Staff continue while your offices are closed: {what they are doing}.',
  askedByReaders: 'Asked by readers: {what they asked, in your own words}',
  stillFails: 'Customers still cannot {do what}.',
  worksAgain: 'Everything that was affected works again.',
  unnamedProblem: 'There is a problem that we are looking into',
  testAlert: { title: 'Test alert', now: 'Nothing is wrong: this came from a test alert.' },
  drill: 'This is a drill. Nothing has happened.',
  redacted: { privacy: '[removed to protect somebody’s privacy]', secrecy: '[removed because it should not have been public]' },
  underMinute: 'less than a minute',
  hours: (count) => plural(count, 'hour', 'hours'),
  minutes: (count) => plural(count, 'minute', 'minutes'),
  days: (count) => plural(count, 'day', 'days'),
}

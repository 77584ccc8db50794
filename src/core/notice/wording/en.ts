import type { Wording } from './wording.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en: Wording = {
  locale: 'en-GB',
  affected: (scope) => `Affected: ${scope}`,
  works: (what) => `Still working: ${what}`,
  workaround: (what) => `Meanwhile: ${what}`,
  cause: (what) => `Cause: ${what}`,
  causeUnconfirmed: 'The cause is not yet confirmed.',
  permanent: {
    nothing_lost: 'No data was lost.',
    lost: 'Some data was lost.',
    recoverable: 'Some data is missing for now and can be recovered.',
    checking: 'We are still checking whether any data was lost.',
  },
  notKnown: {
    now: 'We do not know yet what exactly cannot be done.',
    scope: 'We do not know yet how many customers are affected.',
    next: 'We cannot say yet how this will develop.',
    permanent: 'We do not know yet whether any data was lost.',
    workaround: 'We do not know of a way around it yet.',
    cause: 'The cause is not known yet.',
  },
  since: (time) => `Since ${time}.`,
  fromTo: (from, to, duration) => `From ${from} to ${to} (${duration}).`,
  window: (from, to) => `Planned from ${from} to ${to}.`,
  nextBy: (time) => `Next word by ${time}.`,
  nextByOrSooner: (time) => `Next word by ${time}, sooner if something changes.`,
  nextOnChange: 'You will hear from us when something changes.',
  contact: (ways, isOver) => `If you have questions, ${ways}; thank you for your patience${isOver ? '' : ' while we work on it'}.`,
  ways: {
    name: (name, ways) => `${name} can answer them: ${ways}`,
    email: (email) => `write to ${email}`,
    phone: (phone) => `call ${phone}`,
    url: (url) => `see ${url}`,
    or: ' or ',
  },
  correction: (reason, time) => `This corrects our notice of ${time}: ${reason}`,
  backdated: (time) => `Told afterwards, on ${time}.`,
  drill: 'This is a drill. Nothing has happened.',
  redacted: { privacy: '[removed to protect somebody’s privacy]', secrecy: '[removed because it should not have been public]' },
  hours: (count) => plural(count, 'hour', 'hours'),
  minutes: (count) => plural(count, 'minute', 'minutes'),
  days: (count) => plural(count, 'day', 'days'),
  and: ' ',
}

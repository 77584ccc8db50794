import type { TimeWords } from '../../core/notice/wording/wording.ts'
import { withoutStop } from '../../core/without-stop.ts'
import type { DueWords } from './due-words.ts'

const since = (time: TimeWords | null): string => (time === null ? '' : ` since ${time.text}`)
const at = (time: TimeWords | null): string => (time === null ? '' : ` ${time.isDated ? 'on' : 'at'} ${time.text}`)
const quoted = (text: string | null): string => (text === null ? '' : `: “${withoutStop(text)}”`)

export const enDue: DueWords = {
  what: {
    first_notice: 'First notice',
    promised_update: 'Promised update',
    good_news: 'Good news',
    cadence: 'Next update',
    before_closing: 'A word before closing time',
    before_opening: 'A word before opening time',
    watched_too_long: 'The end, or a word why not',
    maintenance_starting: 'Start of the maintenance',
    maintenance_overrunning: 'A word on the overrun',
    maintenance_over: 'End of the maintenance',
    maintenance_announcement: 'Announcement of the maintenance',
    commitment: 'A promise',
    legal: 'A legal deadline',
    postmortem: 'The report afterwards',
    action_item: 'A promised action',
  },
  why: {
    first_notice: ({ since: from }) => `Something has been wrong${since(from)}, and customers have been told nothing yet.`,
    promised_update: ({ since: from }) => `${from === null ? 'A notice' : `The notice of ${from.text}`} promised the next word by then.`,
    good_news: ({ since: from }) => `It has looked better${since(from)}, and nobody outside has been told.`,
    cadence: ({ since: from, minutes }) =>
      `${from === null ? 'Nobody has said anything to everybody yet' : `Everybody heard last${at(from)}`}${minutes === null ? '' : `; at this severity the next word is owed after ${minutes} minutes`}.`,
    before_closing: ({ at: closes, opens }) =>
      `Their offices close${at(closes)}${opens === null ? '' : ` and open again${at(opens)}`}. Say who works on meanwhile, and when the next word comes.`,
    before_opening: ({ at: opens, isPast }) =>
      `Their offices ${isPast ? 'opened' : 'open'}${at(opens)}. Say what still holds, so that they can plan their day.`,
    watched_too_long: ({ since: from }) => `It has only been watched${since(from)}. End it, or say why it goes on.`,
    maintenance_starting: ({ at: begins, isPast }) =>
      isPast
        ? `The announced window began${at(begins)}, and customers have not heard whether the work has.`
        : `The announced window begins${at(begins)}.`,
    maintenance_overrunning: ({ at: ends, isPast }) =>
      `The announced window ${isPast ? 'ended' : 'ends'}${at(ends)}, and the work goes on.`,
    maintenance_over: ({ at: ends, isPast }) =>
      isPast
        ? `The announced window ended${at(ends)}. Customers wait to hear that it is done.`
        : `The announced window ends${at(ends)}. Customers will wait to hear that it is done.`,
    maintenance_announcement: ({ at: begins }) => `The window begins${at(begins)}, and is announced before.`,
    commitment: ({ what }) => `A notice promised it${quoted(what)}.`,
    legal: ({ what, since: from }) => `The law counts the time${since(from)}${quoted(what)}.`,
    postmortem: ({ since: from }) => `The incident has been over${since(from)}, and a report is expected.`,
    action_item: ({ what }) => `It was promised after an incident${quoted(what)}.`,
  },
  missed: {
    first_notice: 'Customers find out by themselves, and begin to ask.',
    promised_update: 'The promise counts as broken. Forthright writes no update in your place.',
    good_news: 'Customers go on working around what works again.',
    cadence: 'Customers take the silence for nobody working on it.',
    before_closing: 'It lapses at their closing time, and they go home without knowing what the night brings.',
    before_opening: 'It lapses in the course of their day, which they begin without a word.',
    watched_too_long: 'The page goes on showing an incident that may be none any more.',
    maintenance_starting: 'Customers do not know whether it has begun.',
    maintenance_overrunning: 'Customers count on what is not back yet.',
    maintenance_over: 'Customers go on waiting for what is back already.',
    maintenance_announcement: 'Customers are surprised by it.',
    commitment: 'The promise counts as missed in your record.',
    legal: 'The organisation may be in breach of its duty to report.',
    postmortem: 'Customers conclude that nothing was learnt.',
    action_item: 'It stays on the page as promised and not done.',
  },
  subject: {
    ahead: (what, title, by) => `By ${by.text}: ${what} – ${title}`,
    now: (what, title) => `Due now: ${what} – ${title}`,
    late: (what, title, by) => `LATE since ${by.text}: ${what} – ${title}`,
  },
  dueNow: (by) => `It is due now (${by.text}).`,
  to: {
    everybody: () => 'Owed to all customers.',
    audiences: (names) => `Owed to ${names}.`,
    authority: (name) => `Owed to ${name}.`,
    operators: () => 'Owed to colleagues.',
  },
  ifMissed: (text) => `If it is missed: ${text}`,
  open: 'Do it here, snooze it or hand it over:',
  asked: (names) => `Asked: ${names}.`,
  test: (name) => `A test from ${name}: what is owed to customers will be said here.`,
  escalated: 'You hear of it because it was not done by those who heard before you.',
  handed: (name) => `${name} handed it to you.`,
  standsFor: (name) => `${name} stands for it.`,
  quiet: 'As soon as anybody has done it, nothing more comes.',
}

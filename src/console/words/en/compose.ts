import type { Impact } from '../../../core/component/impact.ts'
import type { Severity } from '../../../core/incident/phase.ts'
import type { DraftField } from '../../../core/notice/draft-fields.ts'
import type { OtherLanguage } from '../../../core/notice/plain-language.ts'
import type { Permanence } from '../../../core/notice/slots.ts'
import type { Language } from '../../../core/page/page.ts'
import { elements } from './elements.ts'
import { phases } from './phases.ts'

const labels: Record<DraftField, string> = {
  now: 'Who cannot do what?',
  scope: 'Whom does it affect?',
  works: 'What still works?',
  next: 'What should they expect next?',
  workaround: 'What can they do meanwhile?',
  action: 'What is being done?',
  technical: 'Technical detail',
  retimed: 'Why other times?',
  permanent: 'Was anything lost?',
  cause: 'What is the cause?',
  since: 'Since when?',
  until: 'Until when?',
  nextUpdate: 'Next word by',
  freeText: 'In your own words',
  title: 'Title',
  phase: 'How far along?',
  severity: 'How bad?',
  affected: 'Affected components',
  window: 'Planned for',
  audiences: 'Who gets it?',
  language: 'Language of the notice',
  waivers: 'Ignored remarks',
  promises: 'Promises',
  settles: 'Promises that it settles',
}

const sayMoreHints: Partial<Record<DraftField, string>> = {
  scope: 'scope',
  works: 'what works',
  workaround: 'workaround',
  cause: 'cause',
  technical: 'detail',
  freeText: 'free text',
}

const severities: Record<Severity, string> = { minor: 'Minor', major: 'Major', critical: 'Critical' }

const impacts: Record<Impact, string> = {
  operational: 'Works',
  degraded_performance: 'Slow or unreliable',
  partial_outage: 'Partly down',
  major_outage: 'Down',
  under_maintenance: 'Maintenance',
}

const permanences: Record<Permanence, string> = {
  nothing_lost: 'Nothing is lost',
  lost: 'Something is lost',
  recoverable: 'Missing, can be recovered',
  checking: 'Still checking',
}

const spoken: Record<Language, string> = { en: 'English', de: 'German' }

/** What readers ask, as the checklist names it. */
/** The composer. */
export const compose = {
  title: {
    first: 'First notice',
    update: 'Update',
    resolution: 'It is over',
    maintenance: 'Maintenance',
    report: 'Report',
    correction: 'Correction',
  },
  labels,
  window: { from: 'From', to: 'To' },
  hints: {
    now: 'A sentence a customer would say: “Invoices cannot be sent.”',
    scope: 'All, a named group, a share – or not known yet.',
    works: 'What they can rely on.',
    next: 'In the immediate future, from their side.',
    workaround: 'Something they can really do.',
    action: 'Done, or being done. Nothing that you are not sure of.',
    technical: 'For those who want it; folded away on the page. Markdown.',
    cause: 'Shown only once somebody has verified it.',
    freeText: 'Just write; the guide reads along. Markdown.',
    title: 'What customers see in lists and in the subject of mails.',
    permanentDetail: 'What exactly, and what should they do?',
  },
  permanentDetails: {
    nothing_lost: '',
    lost: 'What is lost, and what should customers do?',
    recoverable: 'What is missing, and what should customers do until it is back?',
    checking: 'What is being checked?',
  },
  nowOver: 'How is it now?',
  redo: { label: 'What should they do again?', hint: 'What failed and has to be repeated; nothing if nothing is.' },
  redoBesides: { label: 'Anything else to do again?', hint: 'Only what does not stand with the loss; usually nothing.' },
  done: 'What was done?',
  doneHint: 'What ended it, as you know it.',
  phases,
  severities,
  impacts,
  permanences,
  wasLost: 'Was anything lost?',
  notKnown: 'Not known yet',
  known: 'Leave it out',
  notKnownSaid: 'The notice says that this is not known yet, until you write it.',
  verified: 'Verified: show it',
  sayMore: 'Say more',
  sayMoreHints,
  carried: (count: number): string => (count === 1 ? '1 more is filled in' : `${count} more are filled in`),
  incident: 'The incident',
  noComponents: 'No components yet. Set them up under Components.',
  affectedCount: (count: number): string => (count === 0 ? 'None affected' : count === 1 ? '1 affected' : `${count} affected`),
  audience: 'Everybody',
  onlyAudiences: 'Only some audiences',
  audienceHint: 'The page shows every notice to everybody; this is about mails and webhooks.',
  next: {
    minutes: (minutes: number): string => (minutes < 60 ? `in ${minutes} min` : minutes === 60 ? 'in 1 hour' : `in ${minutes / 60} hours`),
    onChange: 'on change',
    rhythm: (time: string): string => `${time}, as the clock policy has it`,
    opening: (time: string): string => `before offices open, ${time}`,
    openingOf: (who: string, time: string): string => `before opening time for ${who}, ${time}`,
    time: 'At a time',
    sooner: 'or sooner if something changes',
    none: 'No promise',
    past: 'This time has passed. Promise another.',
  },
  notAsked: (milestone: string, severity: string, asked: string): string =>
    `The clock policy asks for no notice here (“${milestone}”). Of an incident that is ${severity.toLowerCase()} it asks ${asked === '' ? 'for none' : `that these be told: ${asked}`}. You can publish it all the same.`,
  firing: {
    lead: (count: number): string => (count === 1 ? '1 alert still fires:' : `${count} alerts still fire:`),
    more: (count: number): string => `and ${count} more`,
    after: (count: number): string =>
      `If you close it all the same, ${count === 1 ? 'it is' : 'they are'} not proposed again before firing anew, or for twelve hours.`,
  },
  asFreeText: 'as free text in your own words',
  toField: (label: string): string => `Go to “${label}”`,
  closing: {
    title: 'As the record has it',
    hint: 'Computed when you publish, and part of the notice.',
    correct: 'Put the times right',
    retimedHint: 'Readers see it where they had been told otherwise. Kept in the journal in any case.',
    answer: 'Nobody knows yet: promise by when you will say it',
    report: 'Promise the report',
    reportHint: (days: number): string => `The clock policy expects it ${days === 1 ? 'a day' : `${days} days`} after the end.`,
    reportUnasked: 'Promise a report…',
    reportUnaskedHint: 'The clock policy expects none here. Promise it only if somebody will write it, by a day that holds.',
    promise: 'Promise it',
    by: 'By when?',
  },
  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    kept: 'Offline: kept in this browser',
    unkept: 'Offline, and this browser keeps nothing: leave the page open',
    conflict: 'Two texts: choose one',
    refused: 'Something cannot be saved as it is',
  },
  unseen: (fields: readonly string[]): string =>
    `Not published: somebody wrote something else meanwhile (${fields.join(', ')}). Read it, then publish.`,
  unsaved: {
    saving: 'Not published: it is still being saved. Try once more.',
    conflict: 'Not published: choose one of the two texts first.',
    refused: 'Not published: something cannot be saved as it is.',
  },
  interruption: {
    away: 'Not published: the line is away. Your words are kept in this browser. When it is back, you are asked here again; nothing is published by itself.',
    unkept:
      'Not published: the line is away, and this browser keeps nothing. Leave the page open: what you wrote is saved when the line is back. Then you are asked here again; nothing is published by itself.',
    unsure: 'The line broke while it was being published. Whether it got through shows here when the line is back.',
    back: 'The line is back. Nothing has been published yet.',
  },
  lost: 'What you typed last is lost: the line was away, and this browser keeps nothing.',
  publishNow: 'Publish now',
  here: (names: string): string => `Also here: ${names}`,
  writesHere: (name: string): string => `${name} is writing here`,
  conflict: {
    title: (name: string | null): string => `${name ?? 'Somebody'} wrote something else here`,
    mine: 'Yours',
    theirs: 'Theirs',
    keep: 'Keep mine',
    take: 'Take theirs',
    edit: 'You can also go on writing and keep that.',
    nothing: 'nothing',
  },
  looks: { title: 'As it will read', page: 'Page', mail: 'Mail', short: 'Short texts', write: 'Write', look: 'Look' },
  levels: { summary: 'Summary', standard: 'Standard', technical: 'Technical' },
  gist: 'The first 40 words, as a manager sees them',
  gistEmpty: 'Nothing yet. Start with who cannot do what.',
  inReport: {
    title: 'In the report that this announces',
    hint: 'These words are changed in the postmortem, which is then prepared again; or they are ignored here with a reason.',
    to: 'To the postmortem',
  },
  guide: {
    title: 'The guide',
    good: 'Says what it should.',
    says: (answered: number, asked: number): string => `Says ${answered} of ${asked} things that readers ask`,
    missing: 'Still missing',
    said: 'Said',
    elements,
    saidUnknown: (what: string): string => `${what}: not known yet`,
    next: 'To what the guide says next',
    before: 'To what the guide says before',
    step: (at: number, count: number, said: string): string => `${at} of ${count}. ${said}`,
    remarks: (count: number): string => (count === 1 ? '1 remark about the text' : `${count} remarks about the text`),
    none: 'The guide has nothing to say.',
    unread: 'The guide for this language has not loaded; only what is missing is checked.',
  },
  finding: {
    write: 'Write',
    leaveOut: 'Leave out',
    leftOut: 'Left out.',
    putIn: (text: string): string => `Now it says: ${text}`,
    fixWith: (text: string): string => `Alt and Enter: ${text}`,
    noWording: 'There is no ready wording for this.',
    more: 'More about this',
  },
  levelsOfRemark: { hint: 'Hint', warning: 'Advice', error: 'Please change' },
  recipients: {
    none: 'Nobody has subscribed yet; the page will show it.',
    total: (count: number): string => (count === 1 ? '1 recipient' : `${count.toLocaleString('en-GB')} recipients`),
    email: 'Mail',
    webhook: 'Webhook',
    headsUp: (count: number): string => (count === 1 ? '1 colleague at once' : `${count} colleagues at once`),
    drill: 'A drill reaches nobody outside.',
  },
  standing: {
    held: 'Sending is stopped: the page shows it at once, and nobody is sent anything before it is released.',
    real: 'Drill mode is on, but this incident is real: it goes out to everybody.',
  },
  publish: 'Publish',
  mayNotPublish: 'Your role writes; somebody who may publish does that.',
  published: (time: string): string => `Published. It becomes public at ${time}.`,
  confirm: { title: 'Publish this?', text: 'It can be taken back until the undo window closes.' },
  discard: 'Discard',
  discarding: {
    alone: 'The draft is being discarded.',
    first: 'The draft is being discarded, and the incident with it: nobody has heard of it.',
    proposed: 'The draft is being discarded. What alerts proposed waits again while they fire.',
  },
  discardUndone: 'The draft is back.',
  discardKept: 'The draft was kept: somebody wrote in it meanwhile.',
  discarded: 'Draft discarded.',
  over: {
    title: 'No draft any more',
    published: (by: string, time: string): string => `Published by ${by}, ${time}. It is no draft any more.`,
    discarded: (by: string, time: string): string => `Discarded by ${by}, ${time}.`,
    unknown: 'This draft was published or discarded meanwhile.',
    unsaved: 'What you typed last came too late and was not saved. It still stands here: copy what you need.',
    somebody: 'somebody',
    toNotice: 'To the notice',
    toHome: 'To the first screen',
  },
  toIncident: 'To the incident',
  drill: 'Drill: nothing reaches anybody outside.',
  corrects: 'Sets right, and why',
  readersHave: 'Readers have:',
  changedMeanwhile: 'Look at the draft again before you publish it.',
  setNow: 'now',
  language: {
    differs: ({ language, isWhole }: OtherLanguage, set: Language): string =>
      isWhole
        ? `You write ${spoken[language]}, but the notice is set to ${spoken[set]}: what Forthright adds would be in ${spoken[set]}.`
        : `Part of this is in ${spoken[language]}, but the notice is set to ${spoken[set]}.`,
    change: (written: Language): string => `Set it to ${spoken[written]}`,
  },
}

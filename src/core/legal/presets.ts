import { type TimeZone, tagged } from '../brand.ts'
import type { DeadlineTerm, LegalDeadline, LegalMoment, LegalRegime, SpanUnit } from './regime.ts'

const after = (moment: LegalMoment, count: number, unit: SpanUnit): DeadlineTerm => ({ from: { kind: 'moment', moment }, count, unit })
const following = (deadlineId: string, count: number, unit: SpanUnit): DeadlineTerm => ({
  from: { kind: 'fulfilled', deadlineId },
  count,
  unit,
})

const breachContents = [
  'What happened, in plain language',
  'Kinds of data',
  'Contact point, such as the data protection officer',
  'Likely consequences',
  'Measures taken or proposed',
] as const

const gdprAuthority: LegalDeadline = {
  id: 'authority',
  name: 'Notification to the supervisory authority',
  recipient: 'Data protection authority',
  terms: [after('aware', 72, 'hours')],
  isWithoutDelay: true,
  contents: [
    'Nature of the breach, with kinds and approximate numbers of people and of records',
    'Contact point, such as the data protection officer',
    'Likely consequences',
    'Measures taken or proposed',
    'Reasons for the delay, where it is later than 72 hours',
  ],
}

const gdprPeople: LegalDeadline = {
  id: 'people',
  name: 'Notice to the people concerned',
  recipient: 'People whose data it is',
  // The law names no hours; these are ours, so that it is asked for at all.
  terms: [after('aware', 72, 'hours')],
  isWithoutDelay: true,
  contents: breachContents,
}

const nis2: readonly LegalDeadline[] = [
  {
    id: 'early-warning',
    name: 'Early warning',
    recipient: 'CSIRT or competent authority',
    terms: [after('aware', 24, 'hours')],
    isWithoutDelay: true,
    contents: ['Whether it is suspected to be unlawful or malicious', 'Whether it could reach across borders'],
  },
  {
    id: 'notification',
    name: 'Incident notification',
    recipient: 'CSIRT or competent authority',
    terms: [after('aware', 72, 'hours')],
    isWithoutDelay: true,
    contents: ['Update of the early warning', 'First assessment: severity and impact', 'Indicators of compromise, where there are any'],
  },
  {
    id: 'final',
    name: 'Final report',
    recipient: 'CSIRT or competent authority',
    terms: [following('notification', 1, 'calendar_months')],
    isWithoutDelay: false,
    contents: [
      'Detailed description, severity and impact',
      'Kind of threat or root cause',
      'Mitigation applied and under way',
      'Effect across borders, where there is any',
      'While it goes on: a progress report now, and the final report within a month of handling it',
    ],
  },
]

const dora: readonly LegalDeadline[] = [
  {
    id: 'initial',
    name: 'Initial notification',
    recipient: 'Competent authority',
    terms: [after('classified', 4, 'hours'), after('aware', 24, 'hours')],
    isWithoutDelay: true,
    contents: ['The fields of the template for the initial notification (Regulation (EU) 2025/302)'],
  },
  {
    id: 'intermediate',
    name: 'Intermediate report, also where nothing has changed',
    recipient: 'Competent authority',
    terms: [following('initial', 72, 'hours')],
    isWithoutDelay: false,
    contents: ['The fields of the template for the intermediate report (Regulation (EU) 2025/302)'],
  },
  {
    id: 'final',
    name: 'Final report',
    recipient: 'Competent authority',
    terms: [following('intermediate', 1, 'calendar_months')],
    isWithoutDelay: false,
    contents: ['Root cause', 'The fields of the template for the final report (Regulation (EU) 2025/302)'],
  },
  {
    id: 'clients',
    name: 'Word to clients whose financial interests are affected',
    recipient: 'Clients',
    // The law names no hours; these are ours, so that it is asked for at all.
    terms: [after('classified', 24, 'hours')],
    isWithoutDelay: true,
    contents: ['What happened', 'Measures taken against the effects'],
  },
]

const sec: LegalDeadline = {
  id: 'form-8-k',
  name: 'Form 8-K, item 1.05',
  recipient: 'SEC',
  terms: [after('determined', 4, 'business_days')],
  isWithoutDelay: false,
  contents: [
    'Nature, scope and timing',
    'Material impact, or the impact that is reasonably likely',
    'Nothing that our other notices contradict',
  ],
}

const hipaa: LegalDeadline = {
  id: 'individuals',
  name: 'Notice to each individual',
  recipient: 'Individuals concerned',
  terms: [after('discovered', 60, 'calendar_days')],
  isWithoutDelay: true,
  contents: [
    'What happened, with the date of the breach and of its discovery, if known',
    'Types of information involved',
    'Steps that people should take to protect themselves',
    'What is being done to investigate, to limit harm and to prevent more',
    'How to ask: a free telephone number, a mail address, a website or a postal address',
    'Plain language',
  ],
}

const european = { zone: tagged<TimeZone>('Europe/Brussels'), holidayRegion: null, closesAt: 17 * 60 }
const american = { zone: tagged<TimeZone>('America/New_York'), holidayRegion: 'US', closesAt: 17 * 60 }

/**
 * Starting points to switch on and to edit, as summarised in the practice notes (section 6); not legal advice. Which of them binds an organisation,
 * and what its national law adds, its lawyers know.
 */
export const legalPresets: readonly LegalRegime[] = [
  { id: 'gdpr-33', name: 'GDPR, to the authority', source: 'GDPR Art. 33', ...european, deadlines: [gdprAuthority], note: null },
  {
    id: 'gdpr-34',
    name: 'GDPR, to people at high risk',
    source: 'GDPR Art. 34',
    ...european,
    deadlines: [gdprPeople],
    note: 'Where the risk to people is likely to be high. The law says "without undue delay"; the hours are a reminder of our own.',
  },
  {
    id: 'nis2',
    name: 'NIS2',
    source: 'Directive (EU) 2022/2555 Art. 23',
    ...european,
    deadlines: nis2,
    note: 'National law may ask for more.',
  },
  { id: 'dora', name: 'DORA', source: 'Regulation (EU) 2022/2554 Art. 19', ...european, deadlines: dora, note: null },
  { id: 'sec-8-k', name: 'SEC, material incident', source: 'Form 8-K item 1.05', ...american, deadlines: [sec], note: null },
  { id: 'hipaa', name: 'HIPAA, to individuals', source: '45 CFR 164.404', ...american, deadlines: [hipaa], note: null },
]

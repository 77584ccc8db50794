import { phases } from './phases.ts'

/** How many are shown, and whether there are more. */
export interface Counted {
  readonly count: number
  readonly isMore: boolean
}

const counted = ({ count, isMore }: Counted): string => `${count}${isMore ? '+' : ''}`

/** The first screen. */
export const home = {
  headline: (open: Counted, waiting: Counted): string => {
    const incidents = open.count === 1 && !open.isMore ? '1 incident is open' : `${counted(open)} incidents are open`
    const proposals = waiting.count === 1 ? '1 proposal waits for you' : `${counted(waiting)} proposals wait for you`
    if (open.count === 0 && waiting.count === 0) return 'Nothing is open'
    if (open.count === 0) return proposals
    return waiting.count === 0 ? incidents : `${incidents}, ${proposals}`
  },
  moreOpen: 'More is open than there is room for here.',
  allOpen: 'All that is open',
  moreProposals: 'More proposals wait. They come up here as these are published or dismissed.',
  proposals: 'Proposed',
  open: 'Open',
  planned: 'Planned',
  drafts: 'Being written',
  moreDrafts: 'Older drafts stand with their incidents.',
  phases,
  since: 'Since',
  begins: 'Begins',
  nextWord: 'Next word',
  onChange: 'when something changes',
  noNext: 'not promised',
  late: (by: string): string => `${by} late`,
  dueNow: 'now',
  dueIn: (left: string): string => `in ${left}`,
  consequenceUnknown: 'What customers cannot do is not known yet.',
  silent: 'Nothing has been said to customers yet.',
  resolves: 'Proposes to close it',
  alerts: (count: number): string => (count === 1 ? '1 alert' : `${count} alerts`),
  publish: 'Publish',
  look: 'Look closely',
  published: (time: string): string => `Published. Public at ${time}.`,
  mayNot: 'Your role may not publish. Somebody who may was told, too.',
  pending: 'Not public yet',
  publicAt: 'Public at',
  draftBy: (name: string): string => `by ${name}`,
  draftKinds: {
    'first-notice': 'First notice',
    update: 'Update',
    resolution: 'Closing notice',
    maintenance: 'Maintenance notice',
    report: 'Report',
    correction: 'Correction',
  },
  drill: 'Drill',
  calm: {
    title: 'All quiet',
    text: 'When an alert comes in, a first notice is proposed here and in your mail, and one tap publishes it. You can also begin by yourself.',
    open: 'New incident',
    hint: 'Never done it? A drill runs through everything and reaches nobody outside.',
    alerts: 'Have your monitoring send alerts here',
  },
  clock: (zone: string, own: string): string => `Times are by the clock of ${zone}; yours shows ${own}.`,
}

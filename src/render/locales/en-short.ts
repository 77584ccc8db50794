import type { ShortWords } from './short-words.ts'

export const enShort: ShortWords = {
  drill: 'DRILL.',
  mark: {
    update: ['update'],
    correction: ['correction'],
    report: ['report'],
    done: ['action done'],
    moved: ['action moved'],
    dropped: ['action dropped'],
    resolved: ['resolved'],
    scheduled: ['planned work', 'planned'],
    in_progress: ['planned work under way', 'planned work'],
    verifying: ['planned work, being checked', 'planned work'],
    completed: ['planned work completed', 'completed'],
    called_off: ['planned work called off', 'called off'],
  },
  next: { by: (time) => `Next word by ${time}.`, brief: (time) => `More by ${time}.`, onChange: 'More when something changes.' },
  since: (time) => `Since ${time}.`,
  lasted: (span, duration) => `${span} (${duration}).`,
  permanent: {
    nothing_lost: 'No data loss.',
    lost: 'Some data is lost.',
    recoverable: 'Missing data can be recovered.',
    checking: 'Still checking for data loss.',
  },
}

import { expect, it } from 'vitest'
import { happeningWords } from './happenings.ts'
import { journalWords } from './journal.ts'

const told = ['incident', 'notice', 'commitment', 'proposal', 'deliveries', 'due', 'approval', 'postmortem', 'legal', 'maintenance']
/** These are about a series or the calendar, and stand at no incident. */
const elsewhere = /^maintenance\.(series|freeze|occurrence)_/

it('has a sentence for everything that the journal records about an incident', () => {
  const kinds = Object.keys(journalWords.en.kinds).filter((kind) => told.includes(kind.split('.')[0] ?? '') && !elsewhere.test(kind))
  const known = Object.keys({ ...happeningWords.en.happened, ...happeningWords.en.alone })
  expect(kinds.filter((kind) => !known.includes(kind))).toEqual([])
})

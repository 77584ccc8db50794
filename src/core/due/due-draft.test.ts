import { expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildAudienceFacts, buildIncidentFacts, buildPageFacts, buildWord } from '../../../test/build/due-facts.ts'
import { dueItem } from '../../../test/build/due-item.ts'
import type { AudienceId } from '../brand.ts'
import { leftBlanks } from '../notice/left-blanks.ts'
import type { Language } from '../page/page.ts'
import { dueInput } from './due-draft.ts'

const blanks = (language: Language) => {
  const berlin = buildAudienceFacts(1, 'Europe/Berlin')
  const word = buildWord(1, '12:00', null, { slots: { now: 'Card payments fail.' } })
  const incident = buildIncidentFacts([word])
  const facts = buildPageFacts([incident], { audiences: [{ ...berlin, audience: { ...berlin.audience, language } }] })
  const item = dueItem({ kind: 'before_closing', owedTo: { kind: 'audiences', audienceIds: [sampleId<AudienceId>('au', 1)] } })
  const { content } = dueInput(item, { incident: incident.incident, notices: [word], facts, now: at('16:30') })
  return leftBlanks({ content, change: { title: null } }).map(({ pointer }) => pointer)
}

it('leaves a blank for what nobody has confirmed, and for what was said in another language only', () => {
  expect(blanks('en')).toEqual(['/slots/action'])
  expect(blanks('de')).toEqual(['/slots/now', '/slots/action'])
})

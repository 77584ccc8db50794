import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { dueItem } from '../../../test/build/due-item.ts'
import { buildPage } from '../../../test/build/page.ts'
import { composeChat } from './compose-chat.ts'

const facts = { ...dueItem().facts, title: 'Uploads <!channel> @here fail' }
const reminder = {
  kind: 'reminder' as const,
  page: buildPage(),
  item: dueItem({ facts }),
  stage: 2,
  at: at('15:10'),
  asked: [],
  onIt: [],
  handedBy: null,
  audiences: [],
  isDrill: false,
}

const textOf = (body: string | undefined) => JSON.parse(body ?? '{}')

describe('a message into a chat', () => {
  it('F16: is one text that says it is late and where it is done, and calls nobody by what a monitor wrote', () => {
    const { text, ...rest } = textOf(composeChat(reminder, 'en', () => 'https://status.example.org/console/incidents/1'))
    expect(rest).toEqual({})
    expect(text.split('\n')).toEqual([
      'LATE since 16:00 CET: Promised update – Uploads ‹!channel› ＠here fail',
      'The notice of 15:00 CET promised the next word by then.',
      'Owed to all customers.',
      'The promise counts as broken. Forthright writes no update in your place.',
      'https://status.example.org/console/incidents/1',
    ])
  })

  it('can be tried', () => {
    expect(textOf(composeChat({ kind: 'test', page: buildPage() }, 'de', () => '')).text).toContain('Ein Test von')
  })
})

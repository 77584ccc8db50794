import { expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildPage } from '../../../test/build/page.ts'
import { sampleHistory } from './history.ts'
import { replaySample } from './replay.ts'

it('speaks the language that it names, whatever the page speaks', () => {
  let made = 0
  const replay = {
    page: buildPage({ language: 'de' }),
    now: at('12:00'),
    baseUrl: 'https://status.example.org',
    componentIds: new Map(),
    standsFor: { id: sampleId<never>('op'), name: 'Vera' },
    next: <Id>(): Id => sampleId<never>('sm', ++made),
  }
  const texts = sampleHistory
    .flatMap((sample) => replaySample(replay, sample).notices)
    .map(({ language, content }) => [language, content.freeText])
  expect(texts).toContainEqual(['en', expect.stringMatching(/^Done: /)])
  expect(texts.filter(([, text]) => text?.startsWith('Erledigt'))).toEqual([])
})

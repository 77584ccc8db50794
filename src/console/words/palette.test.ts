import { expect, it } from 'vitest'
import { paletteWords } from './palette.ts'
import { settingsWords } from './settings.ts'

it('names every section of the settings in the command palette', () => {
  for (const language of ['en', 'de'] as const)
    expect(Object.keys(paletteWords[language].settings).toSorted()).toEqual(Object.keys(settingsWords[language].sections).toSorted())
})

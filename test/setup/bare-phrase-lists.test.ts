import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { barePhraseLists } from '../../scripts/bare-phrase-lists.mjs'
import { phrasesOf } from '../../src/lint/pattern/notation.ts'

const lists = globSync('src/lint/**/{english,german,terms,unknown}.ts').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/`\n([^`$]*)`/g)].map(([written, list = '']) => ({ file, written, list })),
)

/** A phrase whatever the order of its parts' words. */
const meaningOf = (list: string): readonly string[] =>
  phrasesOf(list).map(({ isException, parts }) =>
    JSON.stringify([
      isException,
      ...parts.map(({ written, ...part }) =>
        part.kind === 'one-of'
          ? { ...part, words: part.words.toSorted(), lists: part.lists.toSorted(), shapes: part.shapes.toSorted() }
          : part,
      ),
    ]),
  )

describe('phrase lists for a browser', () => {
  it('mean the same', () => {
    expect(lists.length).toBeGreaterThan(80)
    for (const { file, written, list } of lists)
      expect([file, meaningOf(barePhraseLists(written).slice(1, -1))]).toEqual([file, meaningOf(list)])
  })

  it('have no remarks, no indentation, and their words in order', () => {
    expect(barePhraseLists('const a = {\n  // why\n  b: `\n    // not\n    !slow|=be|late|be ~2 x? b|a?\n  `,\n}')).toBe(
      'const a = {\nb: `\n!=be|be|late|slow ~2 x? a|b?\n`,\n}',
    )
  })
})

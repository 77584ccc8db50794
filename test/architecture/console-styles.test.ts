import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

// Every screen and dialog is a chunk of its own, with the styles that it imports. One whose styles are another's looks right in a test that
// opened the other before, and bare to whoever comes straight to it.

const read = (file: string): string => readFileSync(file, 'utf8')
const filesLike = (pattern: string): readonly string[] => globSync(pattern).map((file) => file.replaceAll('\\', '/'))
const sources = new Map(
  filesLike('src/console/**/*.{ts,tsx}')
    .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
    .map((file) => [file, read(file)]),
)
const importsOf = (file: string): readonly string[] =>
  [...(sources.get(file) ?? '').matchAll(/^(?:import|export) (?!type\b)(?:[^'\n;]*?\{[^}]*\}[^'\n]*|[^'\n]*)'(\.[^']+)'/gm)].map(
    ([, to = '']) => posix.join(posix.dirname(file), to),
  )

/** What is loaded with a file, itself and style sheets included. */
const loadedWith = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const next of importsOf(file)) loadedWith(next, seen)
  return seen
}
const chunks = [...sources].flatMap(([file, source]) =>
  [...source.matchAll(/import\('(\.[^']+)'\)/g)].map(([, to = '']) => posix.join(posix.dirname(file), to)).filter((to) => sources.has(to)),
)
const always = loadedWith('src/console/main.tsx')

const sheetsOf = new Map<string, Set<string>>()
for (const sheet of filesLike('src/console/**/*.css'))
  for (const [, name = ''] of read(sheet).matchAll(/\.([a-z][a-z0-9-]*)(?=[^{};]*\{)/g))
    sheetsOf.set(name, (sheetsOf.get(name) ?? new Set()).add(sheet))

/** Classes that a source writes: literals, and what a condition chooses. */
const classesIn = (source: string): ReadonlySet<string> => {
  const written = [...source.matchAll(/[cC]lassName=(?:"([^"]*)"|\{((?:[^{}]|\{[^}]*\})*)\})/g)].flatMap(([, literal, expression = '']) => {
    if (literal !== undefined) return [literal]
    const outside = expression.replaceAll(/\$\{[^}]*\}/g, ' ').match(/`([^`]*)`/)?.[1] ?? ''
    return [outside, ...[...expression.matchAll(/(?<![=!]= )'([^']*)'/g)].map(([, chosen = '']) => chosen)]
  })
  return new Set(written.join(' ').match(/[a-z][a-z0-9-]*/g))
}

const base = new Set(
  'ActionIcon Button Loader MantineProvider UnstyledButton createTheme useComputedColorScheme useMantineColorScheme'.split(' '),
)
const mantineOf = (source: string): readonly string[] =>
  [...source.matchAll(/^import \{([^}]*)\} from '@mantine\/core'/gm)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type ') && !base.has(name))
const whole = 'src/console/style/mantine-whole.ts'

describe('a part of the console that is loaded by itself', () => {
  it('brings the style of every class that it writes', () => {
    expect(chunks.length).toBeGreaterThan(30)
    const bare = [...new Set(chunks)].flatMap((chunk) => {
      const loaded = loadedWith(chunk)
      return [...loaded]
        .filter((file) => sources.has(file) && !always.has(file))
        .flatMap((file) =>
          [...classesIn(sources.get(file) ?? '')]
            .map((name) => ({ name, sheets: [...(sheetsOf.get(name) ?? [])] }))
            .filter(({ sheets }) => sheets.length > 0 && !sheets.some((sheet) => loaded.has(sheet) || always.has(sheet)))
            .map(({ name, sheets }) => `${file} (in ${chunk}) writes "${name}": import ${sheets.join(' or ')}`),
        )
    })
    expect(bare).toEqual([])
  })

  it('brings the style of what it takes from Mantine', () => {
    const isTaking = (file: string): boolean => mantineOf(sources.get(file) ?? '').length > 0
    const bare = [...new Set(chunks)].filter((chunk) => {
      const loaded = loadedWith(chunk)
      return !loaded.has(whole) && [...loaded].some(isTaking)
    })
    expect(bare).toEqual([])
    expect([...always].filter(isTaking)).toEqual([])
  })
})

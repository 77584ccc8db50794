import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { breachesOf, unknownRings } from './architecture/rules.ts'

const root = new URL('../', import.meta.url)

function filesUnder(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules/'))
}

const files = [...filesUnder('src'), ...filesUnder('test')]

describe('the project', () => {
  it('keeps to the import table and the house rules', () => {
    expect(files.flatMap((path) => breachesOf(path, readFileSync(new URL(path, root), 'utf8')))).toEqual([])
  }, 120_000)

  it('has no ring that the table does not name', () => {
    expect(unknownRings(files)).toEqual([])
  })
})

describe('the rules', () => {
  const forbidden: readonly (readonly [string, string, string])[] = [
    ['core reaching outwards', 'src/core/incident/incident.ts', "import { x } from '../../app/ports.ts'"],
    ['an adapter reaching a verb', 'src/store/rows.ts', "import { x } from '../app/notice/publish.ts'"],
    ['an adapter reaching another adapter', 'src/channels/mail/send.ts', "import { x } from '../../store/sqlite/open.ts'"],
    ['a re-export that reaches outwards', 'src/core/brand.ts', "export { x } from '../http/server.ts'"],
    ['a lazy import that reaches outwards', 'src/core/brand.ts', "const x = () => import('../http/server.ts')"],
    ['a verb calling a verb', 'src/app/notice/publish.ts', "import { x } from '../incident/open.ts'"],
    ['source importing a test', 'src/core/text.ts', "import { x } from './text.test.ts'"],
    ['SQL outside the store', 'src/app/notice/publish.ts', "import { sql } from 'kysely'"],
    ['a package of a scope outside its home', 'src/app/context.ts', "import { serve } from '@hono/node-server'"],
    ['the platform in a pure ring', 'src/core/text.ts', "import { readFileSync } from 'node:fs'"],
    ['any', 'src/core/text.ts', 'export const x: any = 1'],
    ['a non-null assertion', 'src/core/text.test.ts', 'export const x = [1][0]!'],
    ['an enum', 'src/core/text.ts', 'enum X { A }'],
    ['a type assertion', 'src/core/text.ts', "export const x = '1' as unknown"],
    ['the environment outside main', 'src/http/server.ts', 'export const x = process.env.HOME'],
    ['chance outside ids', 'src/core/text.ts', 'export const x = Math.random()'],
    ['the clock in core', 'src/core/time.ts', 'export const x = Date.now()'],
    ['the clock by constructor', 'src/worker/loop.ts', 'export const x = new Date()'],
    ['a Date made outside core/time.ts', 'src/render/page/page.tsx', 'export const x = new Date(0)'],
    ['a module mock', 'src/core/text.test.ts', "vi.mock('./text.ts')"],
    ['a sleep in a test', 'test/scenario/x.test.ts', 'await new Promise((done) => setTimeout(done, 10))'],
    ['a test case too long to read', 'src/core/text.test.ts', `it('x', () => {${'\n'.repeat(40)}})`],
    ['a file too long to read', 'src/core/text.ts', '\n'.repeat(401)],
    ['a folder without a meaning', 'src/core/utils/text.ts', ''],
    ['a heap of types', 'src/core/types.ts', ''],
  ]

  it.each(forbidden)('refuse %s', (_what, path, source) => {
    expect(breachesOf(path, source)).toHaveLength(1)
  })

  const allowed: readonly (readonly [string, string, string])[] = [
    ['inward imports', 'src/app/notice/publish.ts', "import { x } from '../../core/notice/notice.ts'"],
    ['an adapter using a port', 'src/store/rows.ts', "import type { Store } from '../app/store.ts'"],
    ['channels rendering', 'src/channels/mail/compose.ts', "import { x } from '../../render/mail/mail.tsx'"],
    ['main importing everything', 'src/main/build.ts', "import { x } from '../store/sqlite/open.ts'"],
    ['a verb using the context', 'src/app/notice/publish.ts', "import type { Context } from '../context.ts'"],
    ['a test using a builder', 'src/core/text.test.ts', "import { x } from '../../test/build/draft.ts'"],
    ['const assertions', 'src/core/text.ts', 'export const x = [1] as const'],
    ['an assertion inside parse', 'src/core/text.ts', 'export function parseX(x: unknown) { return x as string }'],
    ['an assertion inside an arrow parse', 'src/core/text.ts', 'export const parseX = (x: unknown) => x as string'],
    ['brands', 'src/core/brand.ts', 'export const x = 1 as unknown'],
    ['a long table of cases', 'src/core/text.test.ts', `it.each([${'\n'.repeat(40)}])('x', () => {})`],
    ['import aliases', 'src/core/text.ts', "import { a as b } from './brand.ts'"],
    ['the clock in its adapter', 'src/main/clock.ts', 'export const x = Date.now()'],
  ]

  it.each(allowed)('allow %s', (_what, path, source) => {
    expect(breachesOf(path, source)).toEqual([])
  })
})

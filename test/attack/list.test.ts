import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const numbers = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`)

interface Row {
  readonly id: string
  readonly files: readonly string[]
  readonly reason: string
}

let rows: readonly Row[]
beforeAll(async () => {
  const lines = (await readFile(new URL('docs/attacks.md', root), 'utf8')).split('\n').filter((line) => /^\| [A-Z]\d/.test(line))
  rows = lines.map((line) => {
    const [, id = '', , files = '', reason = ''] = line.split('|').map((cell) => cell.trim())
    return { id, files: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file), reason }
  })
})

it('names every attack on pages, rights, sign-in, mail, the API and what strangers send once', () => {
  const known = [
    numbers('B', 11),
    numbers('D', 13),
    numbers('E', 15),
    numbers('F', 17),
    numbers('G', 13),
    numbers('M', 12),
    numbers('Q', 10),
    numbers('T', 4),
    numbers('W', 4),
  ]
  expect(rows.map(({ id }) => id)).toEqual(known.flat())
})

it('has a test or a reason for each', () => {
  expect(rows.filter(({ files, reason }) => files.length === 0 && reason === '').map(({ id }) => id)).toEqual([])
})

it('names tests that are there and say which attack they try', async () => {
  const missing: string[] = []
  for (const { id, files } of rows)
    for (const file of files) {
      const text = await readFile(new URL(file, root), 'utf8').catch(() => '')
      if (!new RegExp(`['"\`](?:[A-Z]\\d+, )*${id}(?:, [A-Z]\\d+)*: `).test(text)) missing.push(`${id} in ${file}`)
    }
  expect(missing).toEqual([])
})

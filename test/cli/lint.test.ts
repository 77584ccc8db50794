import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runIn } from './desk.ts'

const nowhere = { FORTHRIGHT_DATA: '/nonexistent' }
const lines = (...languages: readonly string[]): readonly string[] =>
  languages.map((language, at) => JSON.stringify({ id: `${at}`, kind: 'update', text: 'Rien ne va plus.', language }))

describe('forthright lint', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forthright-lint-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each(['fr', 'German', ''])('refuses the language "%s", and says which it reads', async (language) => {
    for (const source of ['-', '--jsonl'])
      expect(await runIn(nowhere, ['lint', source, '--language', language], { lines: ['Rien.'] })).toEqual({
        code: 2,
        out: '',
        err: `"${language}" is no language that the guide reads. It reads: en, de.\n`,
      })
  })

  it('names in its help the languages that it reads', async () => {
    expect((await runIn(nowhere, ['lint', '--help'])).out).toContain('en, de')
  })

  it('answers a line in another language with nothing, and says so with its number', async () => {
    const { code, out, err } = await runIn(nowhere, ['lint', '--jsonl'], { lines: lines('en', 'fr', 'de-AT', 'x\u001b[2J') })
    expect([code, out.trim().split('\n').length]).toEqual([0, 4])
    expect(err).toMatch(/^Line 2: "fr" is no language .*\nLine 4: "x.*" is no language .*\n$/)
    expect(err).not.toContain('\u001b')
  })

  it('reads standard input, with the places in its lines', async () => {
    const { code, out } = await runIn(nowhere, ['lint', '-', '--language', 'de-CH', '--fail-at', 'hint'], {
      lines: ['Guten Tag.', 'Das Portal war kurzzeitig nicht erreichbar.'],
    })
    expect([code, out]).toEqual([1, expect.stringContaining('-:2:16 ')])
  })

  it('says of a German text in German what it remarks, of lines too that name no language', async () => {
    const text = 'Das wird nie wieder vorkommen.'
    const { out } = await runIn(nowhere, ['lint', '-', '--language', 'de'], { lines: [text] })
    expect([out.includes('Besser: '), out.includes('scope fehlt: Die Leser'), / (?:is|This|the) /.test(out)]).toEqual([true, true, false])
    const line = JSON.stringify({ id: 'a', kind: 'update', text })
    const answer = await runIn(nowhere, ['lint', '--jsonl', '--language', 'de'], { lines: [line] })
    expect(answer.out).toContain('"Nennen Sie stattdessen die Maßnahme')
  })

  it('says in whole sentences why a file cannot be read', async () => {
    const gone = join(folder, 'gone.md')
    expect(await runIn(nowhere, ['lint', folder])).toMatchObject({
      code: 2,
      out: '',
      err: `${folder} is a folder. Name a text file in it.\n`,
    })
    expect((await runIn(nowhere, ['lint', gone])).err).toMatch(/^There is no file .*gone\.md\. Check its name/)
    expect((await runIn(nowhere, ['lint', join(folder, 'no\u001b[2J')])).err).not.toContain('\u001b')
  })
})

import { globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { clientRefusal } from '../../src/client/refusal.ts'
import { fieldFaults } from '../../src/console/words/de/field-faults.ts'
import { fieldText, loadRefusals, refusalText } from '../../src/console/words/refusal-text.ts'
import { decideTransition } from '../../src/core/incident/phase.ts'
import { elements } from '../../src/lint/elements/registry.ts'
import { guideText } from '../../src/lint/guide-text.ts'
import { questions } from '../../src/lint/rewording/questions.ts'

/** Sentences that the sources say of a field: what `refuse('input.invalid', …)`, `faults.add` and their neighbours are given. */
const said =
  /(?:refuse\(\s*'input\.invalid',|faults\.add\([^;]*?,|\bno\(|wrongFile\(|\bdetail:|\? |: )\s*(?:'([A-Z][^'\n]{8,}[.?])'|`([^`\n]*[A-Za-z ]{4}[^`\n]*[.?])`)/g
const rings = ['src/core/', 'src/app/', 'src/intake/subscribers/', 'src/http/api/read-request.ts']
/** Not said of fields: what is sent, written or kept. */
const elsewhere = ['src/core/notice/wording/', 'src/core/sample/', 'src/core/faults.ts', 'src/core/delivery/', 'src/core/journal/']
const speaks = /refuse\(\s*'input\.invalid'|faults\.add\(|errors: \[|wrongFile\(/

const sentences = globSync('src/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => rings.some((ring) => file.startsWith(ring)) && !elsewhere.some((other) => file.startsWith(other)))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .filter((source) => speaks.test(source))
  .flatMap((source) => [...source.matchAll(said)].map(([, plain, filled]) => plain ?? (filled ?? '').replaceAll(/\$\{[^}]*\}/g, 'x')))

const caseSaid =
  /refuse\(\s*'(?:notice|incident|proposal|audience|sample|subscriber|entity)\.(?!missing)[a-z_]+',\s*(?:'([A-Z][^'\n]{6,}[.?])'|`([^`\n]*[.?])`)/g
const details = globSync('src/{core,app}/**/*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(caseSaid)])
  .map(([, plain, filled]) => plain ?? (filled ?? '').replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, 'x'))

describe('the German console', () => {
  beforeAll(() => loadRefusals('de'))

  it('has words for every sentence that is said of a field', () => {
    expect(sentences.length).toBeGreaterThan(60)
    expect([...new Set(sentences)].filter((sentence) => fieldText(sentence, 'de') === sentence)).toEqual([])
  })

  it('never shows the English sentence of a fault as it came', () => {
    const shown = globSync('src/console/**/*.{ts,tsx}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^.*\b(?:fault|refusal)\??\.(?:detail|errors\[).*$/gm)].map(
        ([line]) => `${file}: ${line.trim()}`,
      ),
    )
    expect(shown.filter((line) => !/fieldText\(|refusalText\(|super\(/.test(line))).toEqual([])
  })

  it('keeps what changes in a sentence, each in its place', () => {
    expect(fieldText('Use at most 100 characters; these are 132.', 'de')).toBe('Höchstens 100 Zeichen; das sind 132.')
    for (const [english, german] of fieldFaults) expect([english, german.split('{}').length]).toEqual([english, english.split('{}').length])
  })

  it('has words for what a refusal says of notices, incidents, proposals, audiences, subscribers and the sample', () => {
    expect(details.length).toBeGreaterThan(12)
    const text = (detail: string) => refusalText({ code: 'new.code', detail }, 'de')
    expect([...new Set(details)].filter((detail) => text(detail) === detail)).toEqual([])
  })

  it('keeps the facts of a refusal: phases, titles, what changed', () => {
    const { ok, ...refused } = decideTransition('resolved', 'monitoring')
    expect([ok, 'fault' in refused && refusalText(refused.fault, 'de')]).toEqual([
      false,
      'Aus „behoben“ geht es nach: behoben; nicht nach „Beobachtung“.',
    ])
    const held = { code: 'audience.in_use', detail: 'Addressed to it: Cards fail; Mails wait. Nothing was changed.' }
    expect(refusalText(held, 'de')).toContain('Cards fail; Mails wait')
    const stale = {
      code: 'entity.stale',
      detail: 'Other notices changed the phase, title since this draft was written; it would change it back.',
    }
    expect(refusalText(stale, 'de')).toContain('Phase, Titel')
    const pending = { code: 'notice.not_draft', detail: 'It is pending.' }
    expect(refusalText(pending, 'de')).toContain('Diese Meldung wird gerade veröffentlicht und lässt sich noch zurücknehmen.')
  })

  it('has words for every question and remark of the writing guide', () => {
    const remark = /\b(?:question|message|suggestion): '((?:[^'\\\n]|\\.){4,})'/g
    const said = globSync(['src/lint/{elements,rules}/*/*.ts', 'src/lint/missing.ts'])
      .filter((file) => !/(?:samples|\.test)\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(remark)].map(([, text = '']) => text))
      .concat(
        Object.values(questions),
        Object.values(elements).map(({ why }) => why),
      )
    expect(said.length).toBeGreaterThan(30)
    expect(said.filter((text) => guideText(text, 'de') === text)).toEqual([])
  })

  it('keeps the times in what the guide remarks', () => {
    expect(guideText('In the record it begins at 09:40.', 'de')).toBe('Im Eintrag beginnt es um 09:40.')
  })

  it('says a refusal by its code, and one of a newer server as it came', () => {
    expect(refusalText({ code: 'entity.taken', detail: 'Somewhere.' }, 'de')).toMatch(/vergeben/)
    expect(refusalText({ code: 'entity.taken', detail: 'Somewhere.' }, 'en')).toBe('Somewhere.')
    expect(refusalText({ code: 'new.code', detail: 'Somewhere.' }, 'de')).toBe('Somewhere.')
    expect(refusalText(clientRefusal('client.broken_off', 'The connection broke off.'), 'de')).toMatch(/riss ab/)
  })
})

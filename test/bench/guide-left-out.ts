import { englishPhrases } from '../../src/lint/language/english/grammar.ts'
import { englishSpelling } from '../../src/lint/language/english/spelling.ts'
import { stemOf } from '../../src/lint/language/english/stem.ts'
import { englishTerms } from '../../src/lint/language/english/terms.ts'
import { type Grammar, type Mark, marks } from '../../src/lint/language/marks.ts'
import { automatonOf } from '../../src/lint/pattern/automaton.ts'
import { readProse } from '../../src/lint/pattern/read.ts'
import { proseOf } from '../../src/lint/prose/prose.ts'

export interface Message {
  readonly organisation: string
  readonly text: string
}

interface Line {
  readonly mark: Mark
  readonly text: string
  readonly number: number
}

const linesOf = (mark: Mark): readonly string[] =>
  englishPhrases[mark]
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))

const lines: readonly Line[] = marks
  .flatMap((mark) => linesOf(mark).map((text) => ({ mark, text })))
  .map((line, number) => ({ ...line, number }))

/** In the messages of which organisations each line of the phrase lists finds something, an exception as if it were a phrase. */
const homesOfLines = (messages: readonly Message[]): readonly ReadonlySet<string>[] => {
  const names = lines.map(({ number }) => String(number))
  const phrases = Object.fromEntries(lines.map(({ number, text }) => [String(number), text.replace(/^!\s*/, '')]))
  const automaton = automatonOf(names, () => ({ terms: englishTerms, phrases, stemOf }))
  const homes = lines.map(() => new Set<string>())
  for (const { organisation, text } of messages) {
    const read = readProse(proseOf(text, englishSpelling), automaton)
    names.forEach((name, at) => {
      if (read.has(name)) homes[at]?.add(organisation)
    })
  }
  return homes
}

/**
 * The phrase lists as they would be had the messages of one organisation never been seen: without the lines that find something
 * there and nowhere else. Stricter than the truth, since a line may rest on principle and merely be rare; word lists stay whole.
 */
export const grammarsWithout = (messages: readonly Message[]): ((organisation: string) => Grammar) => {
  const homes = homesOfLines(messages)
  return (organisation) => {
    const kept = lines.filter(({ number }) => !(homes[number]?.size === 1 && homes[number]?.has(organisation)))
    const phrases = Object.fromEntries(
      marks.map((mark) => [
        mark,
        kept
          .filter((line) => line.mark === mark)
          .map(({ text }) => text)
          .join('\n'),
      ]),
    ) as Record<Mark, string>
    return automatonOf(marks, () => ({ terms: englishTerms, phrases, stemOf }))
  }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NoticeKind, noticeKinds } from '../../src/core/notice/notice.ts'
import { english } from '../../src/lint/language/english/english.ts'
import { englishGrammar } from '../../src/lint/language/english/grammar.ts'
import type { Grammar } from '../../src/lint/language/marks.ts'
import { judge } from '../../src/lint/lint-text.ts'
import { readProse } from '../../src/lint/pattern/read.ts'
import { proseOf } from '../../src/lint/prose/prose.ts'
import { chance } from '../build/chance.ts'
import { grammarsWithout } from './guide-left-out.ts'
import { elementsOfLabel, f1Of, falseAlarms, type Judged, type Label, macroOf, microOf, type Scores, scoresOf } from './guide-score.ts'

// npm run bench -- guide FOLDER: the writing guide against messages.jsonl and labels.jsonl there. Plain figures beside those of
// leave-one-organisation-out, with 95 % bootstrap intervals over organisations.
const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Usage: npm run bench -- guide FOLDER (with messages.jsonl and labels.jsonl)\n')
  process.exit(2)
}

interface MessageLine {
  readonly id: string
  readonly text: string
  readonly company_or_repo: string
}

type LabelLine = {
  readonly id: string
  readonly kind: string
  readonly company_or_repo: string
  readonly findings: Label['findings']
} & Readonly<Record<string, unknown>>

const linesOf = <Line>(name: string): readonly Line[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

const messages = linesOf<MessageLine>('messages.jsonl').map(({ id, text, company_or_repo: organisation }) => ({ id, text, organisation }))
const textOf = new Map(messages.map(({ id, text }) => [id, text]))
const labels = linesOf<LabelLine>('labels.jsonl').map((line) => ({
  id: line.id,
  kind: kindOf(line.kind),
  organisation: line.company_or_repo,
  findings: line.findings,
  elements: elementsOfLabel((id) => line[id] === true),
}))

function kindOf(name: string): NoticeKind {
  const kind = noticeKinds.find((one) => one === name)
  if (kind === undefined) throw new Error(`labels.jsonl: "${name}" is no kind of notice`)
  return kind
}

const judgedBy = (grammarFor: (organisation: string) => Grammar): readonly Judged[] => {
  const grammars = new Map<string, Grammar>()
  return labels.map((label) => {
    const grammar = grammars.get(label.organisation) ?? grammarFor(label.organisation)
    grammars.set(label.organisation, grammar)
    return {
      label,
      ...judge(readProse(proseOf(textOf.get(label.id) ?? '', english.spelling), grammar), { kind: label.kind, language: english }),
    }
  })
}

const plain = judgedBy(() => englishGrammar)
const leftOut = judgedBy(grammarsWithout(messages))

const intervalOf = (judged: readonly Judged[], figure: (scores: Scores) => number): string => {
  const next = chance(1)
  const byOrganisation = [...Map.groupBy(judged, ({ label }) => label.organisation).values()]
  const draws = Array.from({ length: 500 }, () =>
    figure(scoresOf(byOrganisation.flatMap(() => byOrganisation[Math.floor(next() * byOrganisation.length)] ?? []))),
  ).sort((a, b) => a - b)
  return `${draws[12]?.toFixed(2)}–${draws[487]?.toFixed(2)}`
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const [now, without] = [scoresOf(plain), scoresOf(leftOut)]
const parts = ['rules', 'spans', 'elements'] as const
for (const part of parts) {
  print(`\n${part.padEnd(40)}  F1     left out   hit false missed`)
  for (const [name, tally] of Object.entries(now[part])) {
    const figures = [f1Of(tally), f1Of(without[part][name] ?? tally)].map((one) => (one === undefined ? '  –  ' : one.toFixed(3)))
    print(`  ${name.padEnd(38)}  ${figures.join('  ')}     ${tally.hit} ${tally.false} ${tally.missed}`)
  }
}
print(`\n${labels.length} messages of ${new Set(labels.map(({ organisation }) => organisation)).size} organisations`)
for (const part of parts) {
  const figure = (scores: Scores): number => macroOf(scores[part])
  print(
    `${part.padEnd(9)} macro-F1 ${figure(now).toFixed(3)} (${intervalOf(plain, figure)}), left out ${figure(without).toFixed(3)} (${intervalOf(leftOut, figure)}); ` +
      `micro-F1 ${microOf(now[part]).toFixed(3)}, left out ${microOf(without[part]).toFixed(3)}`,
  )
}
print(`false alarms in a message without a fault: ${falseAlarms(plain).toFixed(2)}, left out ${falseAlarms(leftOut).toFixed(2)}`)

import { english } from '../../src/lint/language/english/english.ts'
import { german } from '../../src/lint/language/german/german.ts'
import { lintNotice } from '../../src/lint/lint-notice.ts'
import { lintText } from '../../src/lint/lint-text.ts'
import { rememberingReader } from '../../src/lint/reader.ts'
import { type Figures, interleave, median, quantile } from './interleaved.ts'
import { type Check, peers } from './lint-peers.ts'
import { sizes } from './lint-sizes.ts'
import { longestTexts, strokesOf, textsOf } from './lint-texts.ts'

// npm run bench -- lint [repeats]: the writing guide beside retext, write-good and alex, on the same texts in the same minutes. Every
// text is a new one; the guide remembers words and phrases of earlier texts, as it does on a server and in a composer.
const repeats = Number(process.argv[2] ?? 9)

interface Contestant {
  readonly language: 'en' | 'de'
  readonly whole: Check
  /** Reads one text after each of its strokes. */
  readonly typed: () => Check
}

const languages = [english, german]
const guide = (language: 'en' | 'de'): Contestant => ({
  language,
  whole: (text) => lintText({ kind: 'update', text, language }, languages),
  typed: () => {
    const reader = rememberingReader()
    return (now) => lintNotice({ kind: 'update', language, texts: { title: 'Payments', now } }, languages, reader)
  },
})

const milliseconds = (check: Check, text: string): number => {
  const start = performance.now()
  check(text)
  return performance.now() - start
}

/** Every contestant gets the same texts in a round, and others in the next. */
const roundOf = ({ language, whole, typed }: Contestant, seed: number): Figures => {
  const [report = [], notice = []] = [1500, 120].map((words) => textsOf(words, 8, seed, language).map((text) => milliseconds(whole, text)))
  const figures: Record<string, number> = { report: median(report), notice: median(notice) }
  for (const words of [25, 300]) {
    const check = typed()
    const strokes = strokesOf(words, 120, seed, language).map((text) => milliseconds(check, text))
    figures[`key${words}`] = median(strokes)
    figures[`key${words}p99`] = quantile(strokes, 0.99)
  }
  return figures
}

const contestants: Readonly<Record<string, Contestant>> = {
  guide: guide('en'),
  ...Object.fromEntries(
    Object.entries(await peers()).map(([name, whole]) => [name, { language: 'en', whole, typed: () => whole } as const]),
  ),
  'guide, German': guide('de'),
}
for (const [name, { language, whole }] of Object.entries(contestants))
  for (const text of textsOf(1500, name.startsWith('guide') ? 60 : 5, 1, language)) whole(text)

const rounds = new Map<string, number>()
const medians = await interleave(
  repeats,
  Object.fromEntries(
    Object.entries(contestants).map(([name, contestant]) => [
      name,
      () => {
        const round = (rounds.get(name) ?? 0) + 1
        rounds.set(name, round)
        return Promise.resolve(roundOf(contestant, 1000 + round))
      },
    ]),
  ),
)

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const columns = ['report', 'notice', 'key25', 'key25p99', 'key300', 'key300p99'] as const
print(`milliseconds (× the guide)   ${columns.map((column) => column.padStart(16)).join('')}`)
const ours = medians.get('guide') ?? {}
for (const [name, figures] of medians) {
  const cells = columns.map((column) => {
    const figure = figures[column] ?? Number.NaN
    return `${figure.toFixed(3)} (${(figure / (ours[column] ?? Number.NaN)).toFixed(1)})`.padStart(16)
  })
  print(`${name.padEnd(29)}${cells.join('')}`)
}

const longest = longestTexts().map(([part, text]) => ({ part, most: Math.max(...languages.map(({ tag }) => slowest(text, tag))) }))

function slowest(text: string, language: string): number {
  return median([1, 2, 3].map(() => milliseconds((one) => lintText({ kind: 'report', text: one, language }, languages), text)))
}

const [worst] = longest.toSorted((a, b) => b.most - a.most)
print(`\n25,000 characters: at most ${worst?.most.toFixed(1)} ms (of ${JSON.stringify(worst?.part)}); the limit is 50 ms`)
print('\nbytes with brotli')
for (const [name, bytes] of Object.entries(await sizes())) print(`${name.padEnd(40)}${bytes.toLocaleString('en').padStart(9)}`)
if ((worst?.most ?? 0) > 50) process.exitCode = 1

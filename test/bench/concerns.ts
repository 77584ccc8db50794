import { askedInEnglish } from './concerns/english.ts'
import { askedInGerman } from './concerns/german.ts'
import { lookAlikes } from './concerns/look-alikes.ts'
import { figuresOf, mergedOf } from './concerns/score.ts'

// npm run bench -- concerns: how well questions that ask the same are found, on the half that the weights were chosen on and on the other.
const print = (line: string): void => void process.stdout.write(`${line}\n`)

for (const [language, asked] of Object.entries({
  English: askedInEnglish,
  German: askedInGerman,
  both: [...askedInEnglish, ...askedInGerman],
}))
  for (const half of ['tuned', 'held back'] as const) {
    const figures = Object.entries(figuresOf(asked.filter((one) => one.half === half)))
    print(`${language.padEnd(8)} ${half.padEnd(10)} ${figures.map(([name, value]) => `${name} ${value.toFixed(2)}`).join('  ')}`)
  }
print(`look-alikes in one group: ${mergedOf(lookAlikes).length} of ${lookAlikes.length}`)

import { type Command, Option } from 'commander'
import { type NoticeKind, noticeKinds } from '../core/notice/notice.ts'
import type { Language as SpokenLanguage } from '../core/page/page.ts'
import type { Finding } from '../lint/finding.ts'
import { guideText } from '../lint/guide-text.ts'
import { languageOf } from '../lint/language/language.ts'
import { languages } from '../lint/language/languages.ts'
import { lintLine } from '../lint/lint-line.ts'
import { lintText } from '../lint/lint-text.ts'
import { missingElements } from '../lint/missing.ts'
import { levels } from '../lint/vocabulary.ts'
import { elementName } from './element-name.ts'
import { givenText } from './given-text.ts'
import { jsonText, printable } from './printable.ts'
import type { Runner } from './runner.ts'
import { type ExitCode, type Terminal, tellFault } from './terminal.ts'
import { unreadableFile } from './unreadable-file.ts'

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const tags = languages.map(({ tag }) => tag).join(', ')
const isRead = (language: string): boolean => languageOf(language, languages) !== undefined
const unreadLanguage = (language: string): string => `"${printable(language)}" is no language that the guide reads. It reads: ${tags}.`

/** The language that a line names. */
const namedIn = (line: unknown): string | undefined => {
  const { language }: { language?: unknown } = typeof line === 'object' && line !== null ? line : {}
  return typeof language === 'string' ? language : undefined
}

/** Whoever writes German reads German: what the guide says of a text is said in its language. */
const spokenIn = (language: string | undefined): SpokenLanguage =>
  language !== undefined && languageOf(language, languages)?.tag === 'de' ? 'de' : 'en'

const inOwnWords = <T extends Pick<Finding, 'message' | 'suggestion'>>(finding: T, spoken: SpokenLanguage): T => ({
  ...finding,
  message: guideText(finding.message, spoken),
  ...(finding.suggestion === undefined ? {} : { suggestion: guideText(finding.suggestion, spoken) }),
})

/**
 * `forthright lint --jsonl`: reads `{id, kind, text}` lines, writes `{id, findings, elements}` lines in the same order. A line that
 * cannot be read is told on standard error with its number; the rest is answered all the same and the exit code is 2. A line in a
 * language that the guide does not read is answered with nothing found, and told there too. `language` is that of lines which name none.
 */
export const lintLines = async (terminal: Terminal, language?: string): Promise<ExitCode> => {
  let code: ExitCode = 0
  let number = 0
  for await (const line of terminal.lines()) {
    number++
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    const linted = lintLine(parsed, languages, language)
    if (linted.ok) {
      const own = namedIn(parsed) ?? language
      if (own !== undefined && !isRead(own)) terminal.err(`Line ${number}: ${unreadLanguage(own)}\n`)
      const findings = linted.value.findings.map((finding) => inOwnWords(finding, spokenIn(own)))
      terminal.out(`${jsonText({ ...linted.value, findings }, 0)}\n`)
    } else {
      terminal.err(`Line ${number}: ${linted.fault.detail}\n`)
      code = 2
    }
  }
  return code
}

const isLevel = (text: string): text is (typeof levels)[number] => levels.some((level) => level === text)
const isKind = (text: string): text is NoticeKind => noticeKinds.some((kind) => kind === text)

const placeOf = (text: string, finding: Finding): string => {
  const before = [...text].slice(0, finding.start).join('')
  const line = before.split('\n').length
  return `${line}:${[...before.slice(before.lastIndexOf('\n') + 1)].length + 1}`
}

const sayings = {
  en: { better: 'Better', missing: (element: string): string => `${element} is missing`, nothing: 'Nothing to remark.' },
  de: { better: 'Besser', missing: (element: string): string => `${element} fehlt`, nothing: 'Nichts anzumerken.' },
} as const satisfies Record<SpokenLanguage, object>

const readAll = async (
  terminal: Terminal,
  file: string,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly detail: string }> => {
  try {
    return { ok: true, text: await givenText(terminal, file) }
  } catch (error) {
    return { ok: false, detail: unreadableFile(file, error) }
  }
}

/** `forthright lint FILE`: findings for a person; 1 when one is at or above `failAt`. */
export const lintFile = async (
  terminal: Terminal,
  input: { readonly file: string; readonly kind: string; readonly failAt: string; readonly language?: string },
): Promise<ExitCode> => {
  const { kind, failAt, language } = input
  if (!isKind(kind)) return tellFault(terminal, { detail: `"${kind}" is no kind of notice. Use one of: ${noticeKinds.join(', ')}.` })
  if (!isLevel(failAt)) return tellFault(terminal, { detail: `"${failAt}" is no level. Use one of: ${levels.join(', ')}.` })
  const file = await readAll(terminal, input.file)
  if (!file.ok) return tellFault(terminal, { detail: file.detail })
  const { text } = file
  const linted = lintText({ kind, text, ...(language === undefined ? {} : { language }) }, languages)
  if (!linted.ok) return tellFault(terminal, linted.fault)
  const spoken = spokenIn(language)
  const said = sayings[spoken]
  const { elements, notKnown } = linted.value
  const findings = linted.value.findings.map((finding) => inOwnWords(finding, spoken))
  for (const finding of findings) {
    terminal.out(`${input.file}:${placeOf(text, finding)} ${finding.level} ${finding.rule}: "${finding.quote}"\n    ${finding.message}\n`)
    if (finding.suggestion !== undefined) terminal.out(`    ${said.better}: ${finding.suggestion}\n`)
  }
  const missing = missingElements({ kind, elements, notKnown })
  for (const { level, element, message } of missing)
    terminal.out(`${input.file} ${level} ${said.missing(elementName(element))}: ${guideText(message, spoken)}\n`)
  if (findings.length + missing.length === 0) terminal.out(`${said.nothing}\n`)
  const reached = [...findings, ...missing].some(({ level }) => levels.indexOf(level) >= levels.indexOf(failAt))
  return reached ? 1 : 0
}

interface LintOptions {
  readonly jsonl?: boolean
  readonly kind: string
  readonly failAt: string
  readonly language?: string
}

const example = `
Examples:
  forthright lint notice.md --kind first-notice
  forthright lint - --language de < meldung.md
  forthright lint --jsonl < notices.jsonl

With --jsonl each line of standard input is {"id", "kind", "text"} and each line of the answer {"id", "findings", "elements"};
a line may name its own "language". What is said of a German text is said in German.`

/** `forthright lint`: reads a text as customers would. */
export const addLint = (program: Command, runner: Runner): void => {
  program
    .command('lint')
    .summary('read a text as customers would')
    .description('Says what a notice lacks and what in it is vague, blames or promises too much. Needs no server.')
    .argument('[file]', 'a text file, or - for standard input')
    .option('--jsonl', 'read lines of JSON from standard input and answer in lines of JSON')
    .addOption(new Option('--kind <kind>', 'what kind of notice it is').choices(noticeKinds).default('update'))
    .addOption(new Option('--fail-at <level>', 'exit code 1 when something reaches this level').choices(levels).default('error'))
    .option('--language <language>', `language of the text, or of lines that name none: ${tags}; English unless you say another`)
    .addHelpText('after', example)
    .action((file: string | undefined, { jsonl = false, ...options }: LintOptions) =>
      runner.onMachine(async ({ terminal }) => {
        if (options.language !== undefined && !isRead(options.language))
          return tellFault(terminal, { detail: unreadLanguage(options.language) })
        if (jsonl && file === undefined) return lintLines(terminal, options.language)
        if (jsonl || file === undefined) return tellFault(terminal, { detail: 'Give a file, or --jsonl and lines on standard input.' })
        return lintFile(terminal, { file, ...options })
      }),
    )
}

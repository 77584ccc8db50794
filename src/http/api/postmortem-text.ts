import { editionNow, type PostmortemFile } from '../../app/postmortem-file.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language } from '../../core/page/page.ts'
import { type Edition, isPublicEdition } from '../../core/postmortem/edition.ts'
import { missedIn } from '../../core/postmortem/redact-edition.ts'
import { ok, type Result } from '../../core/result.ts'
import { localeOf } from '../../render/locales/locale.ts'
import { reportWordsOf } from '../../render/locales/report-words.ts'
import { reportHtml } from '../../render/report/report-html.tsx'
import {
  internalBlocks,
  type MarkdownSetting,
  publicBlocks,
  type ReportBlock,
  reportMarkdown,
} from '../../render/report/report-markdown.ts'

const settingOf = ({ page }: PostmortemFile, language: Language): MarkdownSetting => ({
  zone: page.zone,
  wording: wordingOf(language),
  words: reportWordsOf(language),
  impacts: localeOf(language).page.impact,
})

/** The edition that stands; before there is one, what would be published now. */
const standing = (file: PostmortemFile): Result<Pick<Edition, 'words' | 'redactions'>> => {
  const published = file.editions.filter(isPublicEdition)
  const newest = published.toSorted((a, b) => b.published.number - a.published.number)[0]
  if (newest) return ok({ words: newest.words, redactions: missedIn(newest) })
  const words = editionNow(file, null)
  return words.ok ? ok({ words: words.value, redactions: [] }) : words
}

interface Pieces {
  readonly language: Language
  readonly blocks: readonly ReportBlock[]
}

/** A postmortem as pieces of a file: what customers read, or all of it. */
const piecesOf = (file: PostmortemFile, version: 'public' | 'internal'): Result<Pieces> => {
  const { language } = file
  if (version === 'internal')
    return ok({ language, blocks: internalBlocks({ ...file, title: file.incident.title }, settingOf(file, language)) })
  const edition = standing(file)
  if (!edition.ok) return edition
  const { words, redactions } = edition.value
  const setting = settingOf(file, words.language)
  return ok({ language: words.language, blocks: publicBlocks(words, setting, { redactions, followed: file.followed, loss: file.loss }) })
}

/** A postmortem as a file. */
export const postmortemText = (file: PostmortemFile, version: 'public' | 'internal', format: 'md' | 'html'): Result<string> => {
  const pieces = piecesOf(file, version)
  if (!pieces.ok) return pieces
  const { language, blocks } = pieces.value
  return ok(format === 'md' ? reportMarkdown(blocks) : reportHtml(blocks, { title: file.incident.title, language }))
}

import { editionNow, type PostmortemFile } from '../../app/postmortem-file.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { type Edition, isPublicEdition } from '../../core/postmortem/edition.ts'
import { ok, type Result } from '../../core/result.ts'
import { localeOf } from '../../render/locales/locale.ts'
import { reportWordsOf } from '../../render/locales/report-words.ts'
import { internalMarkdown, type MarkdownSetting, publicMarkdown } from '../../render/report/report-markdown.ts'

const settingOf = ({ page: { zone, language } }: PostmortemFile): MarkdownSetting => ({
  zone,
  wording: wordingOf(language),
  words: reportWordsOf(language),
  impacts: localeOf(language).page.impact,
})

/** The edition that stands; before there is one, what would be published now. */
const standing = (file: PostmortemFile): Result<Pick<Edition, 'words' | 'redactions'>> => {
  const published = file.editions.filter(isPublicEdition)
  const newest = published.toSorted((a, b) => b.published.number - a.published.number)[0]
  if (newest) return ok(newest)
  const words = editionNow(file, null)
  return words.ok ? ok({ words: words.value, redactions: [] }) : words
}

/** A postmortem as a file: what customers read, or all of it. */
export const postmortemMarkdown = (file: PostmortemFile, version: 'public' | 'internal'): Result<string> => {
  const setting = settingOf(file)
  if (version === 'internal') return ok(internalMarkdown({ ...file, title: file.incident.title }, setting))
  const edition = standing(file)
  return edition.ok
    ? ok(publicMarkdown(edition.value.words, setting, { redactions: edition.value.redactions, followed: file.followed }))
    : edition
}

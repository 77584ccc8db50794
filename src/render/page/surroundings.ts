import { type Wording, wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language, Page } from '../../core/page/page.ts'
import { type Locale, localeOf } from '../locales/locale.ts'
import type { Assets, PageState } from '../page-state.ts'

/** What every part of a page needs to know: whose page it is, in which words, and where its other documents are. */
export interface Surroundings {
  readonly page: Page
  /** Base of all links that leave the page (feeds, mails, previews), without a trailing slash. */
  readonly baseUrl: string
  /** Path under which the page's documents lie, as `/de`; empty for the root. */
  readonly prefix: string
  readonly assets: Assets
  readonly locale: Locale
  readonly wording: Wording
}

export const surroundingsOf = (state: Pick<PageState, 'page' | 'baseUrl'>, assets: Assets, prefix = ''): Surroundings => ({
  page: state.page,
  baseUrl: state.baseUrl,
  prefix,
  assets,
  locale: localeOf(state.page.language),
  wording: wordingOf(state.page.language),
})

/** The language of words that are not in that of the page around them: readers' programs pronounce and hyphenate by it. */
export const otherLanguage = (language: Language, { page }: Pick<Surroundings, 'page'>): Language | undefined =>
  language === page.language ? undefined : language

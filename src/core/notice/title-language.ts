import type { Language } from '../page/page.ts'
import type { PublishedNotice } from './notice.ts'

/** In which language a title stands: that of the first notice that gave it, for later ones carry it along, also in another language. */
export const titleLanguage = (title: string, notices: readonly Pick<PublishedNotice, 'language' | 'change'>[]): Language | undefined =>
  (notices.find(({ change }) => change.title === title) ?? notices.at(-1))?.language

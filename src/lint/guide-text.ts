import type { Language } from '../core/page/page.ts'
import { saidOtherwise, sentenceForms } from '../core/sentence-forms.ts'
import { germanSentences } from './language/german/sentences.ts'

const withGaps = sentenceForms(Object.entries(germanSentences).filter(([said]) => said.includes('{}')))

/** What the guide remarks, in its reader's language; the rules themselves speak English. */
export const guideText = (said: string, language: Language): string =>
  language === 'en' ? said : (germanSentences[said] ?? saidOtherwise(said, withGaps))

import type { Language } from '../page/page.ts'
import type { PublicEdition } from './public-edition.ts'

const whole = { en: 'The whole report:', de: 'Der ganze Bericht:' } as const satisfies Record<Language, string>

/** The words of the notice that announces an edition: what it sets right, the summary, and where the rest is. */
export const announcementText = (
  { reason, summary, language }: Pick<PublicEdition, 'reason' | 'summary' | 'language'>,
  url: string,
): string => [...(reason === null ? [] : [reason]), summary, `${whole[language]} ${url}`].join('\n\n')

import type { Language } from '../../core/page/page.ts'
import { useLanguage } from './language.ts'

/** The words of one part of the console in every language. What one language says and another does not, does not compile. */
export type Area<T> = Readonly<Record<Language, T>>

export const areaOf = <T>(en: T, de: NoInfer<T>): Area<T> => ({ en, de })

export const useWords = <T>(area: Area<T>): T => area[useLanguage()]

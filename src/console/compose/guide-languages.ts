import { useEffect, useState } from 'react'
import { englishReading } from '../../lint/language/english/reading.ts'
import type { Language } from '../../lint/language/language.ts'

/** What comes when a notice is written in a language, each as a chunk of its own; of English, which is there, its better wordings. */
const further: Readonly<Partial<Record<string, () => Promise<Language>>>> = {
  en: () => import('../../lint/language/english/english.ts').then(({ english }) => english),
  de: () => import('../../lint/language/german/german.ts').then(({ german }) => german),
}

const atFirst: readonly Language[] = [englishReading]

/** What the guide reads: English, and the language of the notice once it is there. Until then, or offline, it says that it does not read it. */
export const useGuideLanguages = (tag: string): readonly Language[] => {
  const [languages, setLanguages] = useState(atFirst)
  useEffect(() => {
    const add = (language: Language): void =>
      setLanguages((known) => (known.includes(language) ? known : [...known.filter(({ tag: other }) => other !== language.tag), language]))
    further[tag.toLowerCase().split('-')[0] ?? '']?.().then(add, () => undefined)
  }, [tag])
  return languages
}

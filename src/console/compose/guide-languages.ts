import { useEffect, useState } from 'react'
import { english } from '../../lint/language/english/english.ts'
import type { Language } from '../../lint/language/language.ts'

/** Languages that come when a notice is written in one of them, each as a chunk of its own. */
const further: Readonly<Partial<Record<string, () => Promise<Language>>>> = {
  de: () => import('../../lint/language/german/german.ts').then(({ german }) => german),
}

const atFirst: readonly Language[] = [english]

/** What the guide reads: English, and the language of the notice once it is there. Until then, or offline, it says that it does not read it. */
export const useGuideLanguages = (tag: string): readonly Language[] => {
  const [languages, setLanguages] = useState(atFirst)
  useEffect(() => {
    const add = (language: Language): void => setLanguages((known) => (known.includes(language) ? known : [...known, language]))
    further[tag.toLowerCase().split('-')[0] ?? '']?.().then(add, () => undefined)
  }, [tag])
  return languages
}

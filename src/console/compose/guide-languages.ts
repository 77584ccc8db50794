import { useEffect, useState } from 'react'
import type { Language } from '../../lint/language/language.ts'

/** Each language in chunks of its own, in the order in which they are used: what reading needs, then the better wordings. A further one is a line. */
const chunks: Readonly<Partial<Record<string, readonly (() => Promise<Language>)[]>>> = {
  en: [
    () => import('../../lint/language/english/reading.ts').then(({ englishReading }) => englishReading),
    () => import('../../lint/language/english/english.ts').then(({ english }) => english),
  ],
  de: [() => import('../../lint/language/german/german.ts').then(({ german }) => german)],
}

const atFirst: readonly Language[] = []

export interface GuideLanguages {
  /** The languages of the notices that were met, once they are there. */
  readonly languages: readonly Language[]
  /** Whether something of the language that is asked for is still on its way. */
  readonly isComing: boolean
}

/** What the guide reads. Offline it may lack what it has not read before. */
export const useGuideLanguages = (tag: string): GuideLanguages => {
  const [languages, setLanguages] = useState(atFirst)
  const [asked, setAsked] = useState<string>()
  useEffect(() => {
    let isWanted = true
    const add = (language: Language): void =>
      setLanguages((known) => {
        const last = known.find(({ tag: other }) => other === language.tag)
        return last === language || last?.rewordings ? known : [...known.filter((one) => one !== last), language]
      })
    const load = async (): Promise<void> => {
      for (const chunk of chunks[tag.toLowerCase().split('-')[0] ?? ''] ?? []) add(await chunk())
    }
    load()
      .catch(() => undefined)
      .then(() => isWanted && setAsked(tag))
    return () => {
      isWanted = false
    }
  }, [tag])
  return { languages, isComing: asked !== tag }
}

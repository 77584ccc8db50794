import { useMemo } from 'react'
import { type PromiseInText, promisesInText, readAsPromise, sentenceAround } from '../../core/commitment/promise-in-text.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { proseSlots } from '../../core/notice/slots.ts'
import { foldQuote } from '../../core/notice/waiver.ts'
import { usePage } from '../api/page.ts'
import { useNow } from '../parts/use-now.ts'
import { useAtDesk } from './desk-context.ts'
import { parsePageView } from './parse-views.ts'

/** Words of the notice that somebody may take for a promise, and what they would be as one. */
export interface FoundPromise extends Omit<PromiseInText, 'sentence'> {
  readonly quote: string
  readonly what: string
}

const textsOf = ({ content: { slots, freeText } }: Notice): readonly string[] => [
  ...proseSlots.flatMap((slot) => (slot === 'technical' ? [] : (slots[slot] ?? []))),
  ...(freeText === null ? [] : [freeText]),
]

/** What the guide takes for a promise, and what says that something will be by some time; not what is confirmed as one already. */
export const useFoundPromises = (): readonly FoundPromise[] => {
  const { findings, state } = useAtDesk()
  const { draft } = state
  const view = usePage().data
  const now = useNow(60)
  return useMemo(() => {
    if (!view) return []
    const setting = { language: draft.language, zone: parsePageView(view).zone, now }
    const texts = textsOf(draft)
    const quotes = findings.flatMap(({ rule, quote, slot }) => (rule === 'promise' && slot !== 'promises' ? [foldQuote(quote)] : []))
    const read = [...new Set(quotes)].map((quote): FoundPromise => {
      const text = texts.find((one) => one.includes(quote)) ?? quote
      const { sentence, ...promise } = readAsPromise(sentenceAround(text, quote), setting)
      return { ...promise, quote, what: sentence }
    })
    const said = texts
      .flatMap((text) => promisesInText(text, setting))
      .filter(({ sentence }) => !quotes.some((quote) => sentence.includes(quote)))
      .map(({ sentence, ...promise }): FoundPromise => ({ ...promise, quote: sentence.replace(/[.!?…]+$/u, ''), what: sentence }))
    return [...read, ...said].filter(({ quote }) => !draft.promises.some(({ what }) => foldQuote(what).includes(foldQuote(quote))))
  }, [findings, draft, view, now])
}

import { useMemo } from 'react'
import { usePage } from '../api/page.ts'
import { useQuestion } from '../api/use-api.ts'
import { useNow } from '../parts/use-now.ts'
import { useLanguage } from '../words/language.ts'
import { type DueText, dueText } from './due-text.ts'
import { audiencesQuestion, type BoardItem, boardQuestion } from './questions.ts'

/** Something that is owed, and its words. */
export interface Told {
  readonly item: BoardItem
  readonly text: DueText
}

/** Everything that is owed and told here, the most urgent first; undefined until it is known. */
export const useTold = (): readonly Told[] | undefined => {
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  const { data } = useQuestion(boardQuestion)
  const { data: audiences, isPending } = useQuestion(audiencesQuestion)
  const now = useNow(60)
  // Its readers are drawn each second; the words of everything that is owed change at most each minute.
  return useMemo(() => {
    const around = { zone, language, now, audiences: new Map((audiences?.items ?? []).map(({ id, name }) => [id, name])) }
    if (isPending) return undefined
    return data?.items.flatMap((item) => {
      const text = dueText(item, around)
      return text ? [{ item, text }] : []
    })
  }, [data, audiences, isPending, zone, language, now])
}

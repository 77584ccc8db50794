import { isClosed } from '../../../core/incident/phase.ts'
import type { Read } from '../../language/marks.ts'
import { isWordCharacter } from '../../prose/characters.ts'
import type { Sentence } from '../../prose/prose.ts'
import type { NoticeRecord } from '../../record.ts'
import type { Place, RuleContext } from '../rule.ts'

const shortestName = 4

const notMarked = {
  level: 'hint',
  message: 'This component is not marked as affected, and the page shows it as working.',
  suggestion: 'Mark it in the record, or say which part of it fails.',
} as const

/** Where the first words say that a component fails which the record has as working. */
export const wrongComponents = (read: Read, record: NoticeRecord, { reads }: RuleContext): readonly Place[] => {
  const { components = [], phase } = record
  if (read !== reads[0] || isClosed(phase) || phase === 'scheduled') return []
  const affected = components.filter(({ isAffected }) => isAffected).map(({ name }) => name)
  const working = components.filter(({ name, isAffected }) => !isAffected && name.length >= shortestName)
  const unlike = working.filter(({ name }) => !affected.some((other) => other.includes(name) || name.includes(other)))
  return read.prose.sentences.flatMap((sentence) => {
    if (read.within('consequence', sentence) === undefined || read.within('unharmed', sentence)) return []
    if (affected.some((name) => placeIn(read.prose.text, sentence, name))) return []
    const [place] = unlike.flatMap(({ name }) => placeIn(read.prose.text, sentence, name) ?? [])
    return place ? [{ ...place, ...notMarked }] : []
  })
}

/** The name as it is written, as words of its own. */
const placeIn = (text: string, { start, end }: Sentence, name: string): Place | undefined => {
  const at = text.indexOf(name, start)
  if (at < 0 || at + name.length > end) return undefined
  const isWhole = !isWordCharacter(text.charCodeAt(at - 1)) && !isWordCharacter(text.charCodeAt(at + name.length))
  return isWhole ? { start: at, end: at + name.length } : undefined
}

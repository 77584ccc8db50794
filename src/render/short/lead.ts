import { isClosed } from '../../core/incident/phase.ts'
import { sentence } from '../../core/notice/assemble.ts'
import { markdownToText } from '../text/markdown-to-text.ts'
import type { Form, Piece, PieceRole, ShortFacts } from './pieces.ts'
import { sentencesOf } from './sentences.ts'

/** Those that say what customers cannot do come first; a notice that it is over says first how it is now. */
const byImportance = ({ kind, setting, saysConsequence }: ShortFacts, sentences: readonly string[]): readonly string[] => {
  if (saysConsequence === undefined || (isClosed(setting.phase) && kind !== 'report')) return sentences
  const telling = sentences.filter(saysConsequence)
  return [...telling, ...sentences.filter((one) => !telling.includes(one))]
}

/** The sentences in their order, one fewer from form to form: the one that means least goes first. */
const formsOf = (facts: ShortFacts, text: string): readonly Form[] => {
  const sentences = sentencesOf(text)
  const ranked = byImportance(facts, sentences)
  return ranked.map((_, dropped) => {
    const kept = ranked.slice(0, ranked.length - dropped)
    return sentences.filter((one) => kept.includes(one))
  })
}

/** What a short text says first: what it means in the writer's words, free text, what was wrong, or the title. */
export const leadOf = (facts: ShortFacts, isRemoved: (role: PieceRole) => boolean): Piece => {
  const { slots, freeText } = facts.content
  const candidates: readonly (readonly [PieceRole, string])[] = [
    ['now', isRemoved('now') ? '' : (slots.now ?? '')],
    ['free', isRemoved('free') || freeText === null ? '' : markdownToText(freeText)],
    ['correction', facts.setting.correction?.reason ?? ''],
    ['title', facts.title],
  ]
  const leads = candidates.map(([role, text]): Piece => ({ role, forms: formsOf(facts, text), complete: 1 }))
  return leads.find(({ forms }) => forms.length > 0) ?? { role: 'title', forms: [[sentence(facts.pageName)]], complete: 1 }
}

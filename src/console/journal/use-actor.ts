import { useTokenName } from '../tokens/use-token-name.ts'
import { journalWords } from '../words/journal.ts'
import { useWords } from '../words/use-words.ts'

/** "operator:id:name" as the journal has it, in words. */
export const useActor = (actor: string): string => {
  const { actors, acting } = useWords(journalWords)
  const tokenName = useTokenName()
  const [kind = '', id = '', ...rest] = actor.split(':')
  const known: Readonly<Record<string, string>> = actors
  const name = kind === 'token' ? tokenName(rest.join(':')) : rest.join(':')
  if (name) return kind === 'operator' ? name : acting(known[kind] ?? kind, name)
  return kind === 'system' && id ? `${actors.system} (${id})` : (known[kind] ?? actor)
}

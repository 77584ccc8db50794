import { serverTokenName } from '../../core/actor/server-token.ts'
import { tokensWords } from '../words/tokens.ts'
import { useWords } from '../words/use-words.ts'

/** The name that its maker gave it, and the server's own in the reader's language. */
export const useTokenName = (): ((name: string) => string) => {
  const { server } = useWords(tokensWords)
  return (name) => (name === serverTokenName ? server : name)
}

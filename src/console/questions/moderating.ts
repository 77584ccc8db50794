import { ifMatch } from '../../client/headers.ts'
import type { Api, Exchange } from '../../client/open-client.ts'
import { isAnswer, type Words } from './questions.ts'

type Moderation =
  | { readonly act: 'show' }
  | { readonly act: 'hide'; readonly reason: string }
  | { readonly act: 'take_out'; readonly words: string[]; readonly reason: string }

/** Only what was read is let through or cut; what is to be hidden is hidden however it was changed since. */
export const moderating = (api: Api, words: Words, body: Moderation): Promise<Exchange<Words>> => {
  const header = body.act === 'hide' ? {} : ifMatch(words.version)
  return isAnswer(words)
    ? api.POST('/api/answers/{answerId}/moderation', { params: { path: { answerId: words.id }, header }, body })
    : api.POST('/api/questions/{questionId}/moderation', { params: { path: { questionId: words.id }, header }, body })
}

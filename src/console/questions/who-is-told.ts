import type { Schemas } from '../../client/open-client.ts'

type Asked = Pick<Schemas['Question'], 'id' | 'isOurs'>

type Joinable = Pick<Schemas['Question'], 'id' | 'joinedTo'>

/** What an answer is for: with those that were joined to one of them before, whose askers are told as well. */
export const askedHere = <T extends Joinable>(questions: readonly T[], joined: readonly T[] = []): readonly T[] => [
  ...questions,
  ...joined.filter(({ joinedTo }) => questions.some(({ id }) => id === joinedTo)),
]

/** Of those who asked, to how many a mail goes, and how many none reaches any more. What the organisation asked goes to nobody. */
export const whoIsTold = (
  asked: readonly Asked[],
  forgotten: readonly string[],
): { readonly mails: number; readonly forgotten: number } => {
  const readers = asked.filter(({ isOurs }) => !isOurs)
  const unreached = readers.filter(({ id }) => forgotten.includes(id)).length
  return { mails: readers.length - unreached, forgotten: unreached }
}

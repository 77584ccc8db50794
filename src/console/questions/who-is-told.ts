import type { Schemas } from '../../client/open-client.ts'

type Asked = Pick<Schemas['Question'], 'id' | 'isOurs'>

/** Of those who asked, to how many a mail goes, and how many none reaches any more. What the organisation asked goes to nobody. */
export const whoIsTold = (
  asked: readonly Asked[],
  forgotten: readonly string[],
): { readonly mails: number; readonly forgotten: number } => {
  const readers = asked.filter(({ isOurs }) => !isOurs)
  const unreached = readers.filter(({ id }) => forgotten.includes(id)).length
  return { mails: readers.length - unreached, forgotten: unreached }
}

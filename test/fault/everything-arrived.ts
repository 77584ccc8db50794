import type { SmtpSink } from '../sink/smtp-sink.ts'
import { expectedKey, type Publication, type Reader, readersOf } from './ledger.ts'

const owedKeys = (publications: readonly Publication[], readers: readonly Reader[]): Set<string> =>
  new Set(
    publications
      .filter(({ isUndone }) => !isUndone)
      .flatMap((publication) =>
        readersOf(publication, readers).map((reader) => expectedKey(publication.acknowledged?.incidentId ?? '', reader)),
      ),
  )

/** Whether every mail that is owed has arrived at least once by now. */
export const hasEverythingArrived = (sink: SmtpSink, publications: readonly Publication[], readers: readonly Reader[]): boolean => {
  const here = new Set(sink.messages.map(({ key }) => key))
  return [...owedKeys(publications, readers)].every((key) => here.has(key))
}

/** Resolves when every mail that is owed has arrived at least once. */
export const everythingArrived = (sink: SmtpSink, publications: readonly Publication[], readers: readonly Reader[]): Promise<void> => {
  const missing = owedKeys(publications, readers)
  let seen = 0
  return sink.waitFor((mails) => {
    for (; seen < mails.length; seen++) missing.delete(mails[seen]?.key ?? '')
    return missing.size === 0
  })
}

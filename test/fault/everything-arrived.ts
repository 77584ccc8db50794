import type { SmtpSink } from '../sink/smtp-sink.ts'
import { expectedKey, type Publication, type Reader, readersOf } from './ledger.ts'

/** Resolves when every mail that is owed has arrived at least once. */
export const everythingArrived = (sink: SmtpSink, publications: readonly Publication[], readers: readonly Reader[]): Promise<void> => {
  const missing = new Set(
    publications
      .filter(({ isUndone }) => !isUndone)
      .flatMap((publication) =>
        readersOf(publication, readers).map((reader) => expectedKey(publication.acknowledged?.incidentId ?? '', reader)),
      ),
  )
  let seen = 0
  return sink.waitFor((mails) => {
    for (; seen < mails.length; seen++) missing.delete(mails[seen]?.key ?? '')
    return missing.size === 0
  })
}

import { encodingsFor } from './encoding.ts'
import { isTagNamed } from './entity-tag.ts'
import type { PreparedDocument, Variant } from './prepared.ts'

export interface Answer {
  readonly status: 200 | 304
  readonly variant: Variant
}

/** What a GET or HEAD for a prepared document is answered with, by what the client takes and what it has. */
export const chooseAnswer = (document: PreparedDocument, acceptEncoding: string | undefined, ifNoneMatch: string | undefined): Answer => {
  let variant: Variant = document.variants.identity
  for (const encoding of encodingsFor(acceptEncoding)) {
    const found = document.variants[encoding]
    if (found === undefined) continue
    variant = found
    break
  }
  return { status: ifNoneMatch !== undefined && isTagNamed(ifNoneMatch, variant.tag) ? 304 : 200, variant }
}

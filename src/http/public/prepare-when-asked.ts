import type { Rendition } from '../../render/page-state.ts'
import { type PreparedDocument, prepareDocument } from './prepared.ts'

/**
 * Prepares each document when it is first asked for: no start waits for their compression, and no reader for that of others. One that could
 * not be made is tried again for the next reader.
 */
export const prepareWhenAsked = (
  renditionAt: (path: string) => Rendition | Promise<Rendition> | undefined,
  isSecure: () => boolean,
): ((path: string) => Promise<PreparedDocument> | undefined) => {
  const prepared = new Map<string, Promise<PreparedDocument>>()
  const prepare = async (rendition: Rendition | Promise<Rendition>): Promise<PreparedDocument> =>
    prepareDocument(await rendition, isSecure())
  return (path) => {
    const before = prepared.get(path)
    if (before) return before
    const rendition = renditionAt(path)
    const document = rendition && prepare(rendition)
    if (!document) return undefined
    prepared.set(path, document)
    document.catch(() => prepared.delete(path))
    return document
  }
}

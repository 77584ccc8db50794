import type { Rendition } from '../../render/page-state.ts'
import { type PreparedDocument, prepareDocument } from './prepared.ts'

/** Prepares each document when it is first asked for: no start waits for their compression, and no reader for that of others. */
export const prepareWhenAsked = (
  renditionAt: (path: string) => Rendition | Promise<Rendition> | undefined,
  isSecure: () => boolean,
): ((path: string) => Promise<PreparedDocument> | undefined) => {
  const prepared = new Map<string, Promise<PreparedDocument>>()
  const prepare = async (rendition: Rendition | Promise<Rendition>): Promise<PreparedDocument> =>
    prepareDocument(await rendition, isSecure())
  return (path) => {
    const rendition = prepared.has(path) ? undefined : renditionAt(path)
    const document = prepared.get(path) ?? (rendition && prepare(rendition))
    if (document) prepared.set(path, document)
    return document
  }
}

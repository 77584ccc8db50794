import { hash } from 'node:crypto'
import type { Rendition } from '../../render/page-state.ts'
import { compressDocument, type Encoded } from './compress.ts'
import { documentHeaders, type HeaderList } from './document-headers.ts'
import { type Encoding, encodings } from './encoding.ts'
import { entityTagOf } from './entity-tag.ts'

/** One document in one coding: everything that an answer needs but the date. */
export interface Variant {
  readonly encoding: Encoding
  readonly tag: string
  readonly body: Buffer
  /** Of a 200, with Content-Length. */
  readonly headers: HeaderList
  /** Of a 304: what a cache needs to go on with its copy (RFC 9110, section 15.4.5). */
  readonly revalidationHeaders: HeaderList
}

export interface PreparedDocument {
  readonly path: string
  readonly mediaType: string
  /** Of body, type and base: equal digests need not be prepared again. */
  readonly digest: string
  readonly variants: Readonly<Partial<Record<Encoding, Variant>>> & { readonly identity: Variant }
}

const revalidated: readonly string[] = ['Cache-Control', 'ETag', 'Vary', 'Access-Control-Allow-Origin']

const variantOf = (encoding: Encoding, body: Buffer, common: HeaderList, varies: boolean): Variant => {
  const tag = entityTagOf(body)
  const headers: HeaderList = [
    ...common,
    ['ETag', tag],
    ...(varies ? ([['Vary', 'Accept-Encoding']] as const) : []),
    ...(encoding === 'identity' ? [] : ([['Content-Encoding', encoding]] as const)),
    ['Content-Length', String(body.length)],
  ]
  return { encoding, tag, body, headers, revalidationHeaders: headers.filter(([name]) => revalidated.includes(name)) }
}

const bytesOf = ({ body, encoding }: Rendition): Buffer => Buffer.from(body, encoding ?? 'utf8')

/** The variants of bytes that are encoded already. */
export const documentOf = (
  rendition: Pick<Rendition, 'path' | 'mediaType'>,
  digest: string,
  bytes: Encoded,
  isSecure: boolean,
): PreparedDocument => {
  const { path, mediaType } = rendition
  const common = documentHeaders({ path, mediaType, body: bytes.identity.toString() }, isSecure)
  const varies = bytes.br !== undefined || bytes.gzip !== undefined
  const others = encodings.flatMap((encoding) => {
    const body = bytes[encoding]
    return body === undefined ? [] : [[encoding, variantOf(encoding, body, common, varies)] as const]
  })
  return {
    path,
    mediaType,
    digest,
    variants: { ...Object.fromEntries(others), identity: variantOf('identity', bytes.identity, common, varies) },
  }
}

export const digestOf = ({ mediaType, body }: Rendition): string => hash('sha256', `${mediaType}\n${body}`, 'hex')

/** Compresses a rendition and works out its headers once, so that answering costs nothing. */
export const prepareDocument = async (rendition: Rendition, isSecure: boolean): Promise<PreparedDocument> =>
  documentOf(rendition, digestOf(rendition), await compressDocument(bytesOf(rendition), rendition.mediaType), isSecure)

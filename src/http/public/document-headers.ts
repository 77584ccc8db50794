import { policyOf } from '../../render/page/policy.ts'
import type { Rendition } from '../../render/page-state.ts'
import { consoleWorkerPath } from '../console/console-build.ts'

export type HeaderList = readonly (readonly [name: string, value: string])[]

/** Fresh for five seconds, ten at a CDN, and shown stale for a day when we are down (RFC 5861): the page outlives the service. */
export const liveCaching = 'public, max-age=5, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400'
const assetCaching = 'public, max-age=31536000, immutable'

/** A name with the hash of its content in it never means other bytes. */
const isAsset = (path: string): boolean => path.startsWith('/assets/') || path.startsWith('/console/assets/')

const openTypes = /^(application\/(json|feed\+json|atom\+xml|rss\+xml)|text\/calendar|image\/svg\+xml)/

/** Feeds, calendars, badges and the compatible API are there to be read by other sites' scripts; nothing in them is private. */
const isOpenToScripts = ({ path, mediaType }: Pick<Rendition, 'path' | 'mediaType'>): boolean =>
  path.startsWith('/api/v2/') || openTypes.test(mediaType)

/** Pages bring their own policy from the render ring; a picture or a feed needs nothing at all. */
const otherPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** A worker has its own policy and not its page's: ours asks our own API and imports nothing. A sandbox would put it on another origin. */
const workerPolicy = "default-src 'none'; connect-src 'self'"

const ownPolicy = (rendition: Rendition): string =>
  rendition.path === consoleWorkerPath ? workerPolicy : (policyOf(rendition) ?? otherPolicy)

const cachingOf = (path: string): string => {
  if (path === consoleWorkerPath) return 'no-cache'
  return isAsset(path) ? assetCaching : liveCaching
}

const withCharset = (mediaType: string): string =>
  /^text\//.test(mediaType) && !/charset=/i.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType

/** Told to everybody who may downgrade us: only said where the base URL is https, because on plain HTTP it would lock readers out. */
export const transportHeaders = (isSecure: boolean): HeaderList =>
  isSecure ? [['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']] : []

/** Headers of a prepared document that do not depend on its coding. */
export const documentHeaders = (rendition: Rendition, isSecure: boolean): HeaderList => [
  ['Content-Type', withCharset(rendition.mediaType)],
  ['Cache-Control', cachingOf(rendition.path)],
  ['Content-Security-Policy', ownPolicy(rendition)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ...(isOpenToScripts(rendition)
    ? ([
        ['Access-Control-Allow-Origin', '*'],
        ['Cross-Origin-Resource-Policy', 'cross-origin'],
      ] as const)
    : ([['Cross-Origin-Resource-Policy', 'same-origin']] as const)),
  ...transportHeaders(isSecure),
]

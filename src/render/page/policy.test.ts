import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { busyState, sampleAssets } from '../../../test/build/sample-state.ts'
import { renderOverview } from '../render-pages.ts'
import { policyOf } from './policy.ts'

const of = (path: string, assets = sampleAssets) => renderOverview(busyState, assets).find((rendition) => rendition.path === path)
const policy = (path: string, assets = sampleAssets): string => {
  const rendition = of(path, assets)
  return (rendition && policyOf(rendition)) ?? ''
}

it('allows exactly the styles that stand in the document', () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(of('/')?.body ?? '')?.[1] ?? ''
  expect(policy('/')).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}';`)
})

it('allows the live script, its stream and its one Trusted Types policy', () => {
  expect(policy('/')).toMatch(/script-src 'self'; connect-src 'self';.*trusted-types forthright$/)
})

it('allows no script at all where there is none', () => {
  expect(policy('/', { liveScript: null })).not.toContain('script-src')
  expect(policy('/subscribe')).toMatch(/trusted-types 'none'$/)
})

it('starts from nothing, embeds nowhere, posts only home', () => {
  expect(policy('/')).toMatch(/^default-src 'none';.*base-uri 'none'; form-action 'self'; frame-ancestors 'none'/)
})

it('is not for feeds', () => {
  const feed = of('/feed.atom')
  expect(feed && policyOf(feed)).toBeNull()
})

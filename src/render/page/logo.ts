import type { Logo, Look } from '../../core/page/page.ts'
import type { Rendition } from '../page-state.ts'

// Small enough to travel with every document; a larger one is fetched once and kept.
const largestInline = 6000
const shownHeight = 32
const largestWidth = 200

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const satisfies Record<Logo['mediaType'], string>

const isInline = (logo: Logo): boolean => logo.base64.length <= largestInline

const pathOf = (logo: Logo): string => `/logo.${extensions[logo.mediaType]}`

export interface LogoSource {
  readonly src: string
  readonly width: number
  readonly height: number
}

/** Where the page finds its logo, and how large it is shown. */
export const logoSource = ({ logo }: Look): LogoSource | undefined => {
  if (!logo) return undefined
  const scale = Math.min(shownHeight / logo.height, largestWidth / logo.width)
  return {
    src: isInline(logo) ? `data:${logo.mediaType};base64,${logo.base64}` : pathOf(logo),
    width: Math.max(1, Math.round(logo.width * scale)),
    height: Math.max(1, Math.round(logo.height * scale)),
  }
}

/** The logo as a document of its own, where it is too large to stand in the pages. */
export const logoRenditions = ({ logo }: Look): readonly Rendition[] =>
  logo && !isInline(logo) ? [{ path: pathOf(logo), mediaType: logo.mediaType, body: logo.base64, encoding: 'base64' }] : []

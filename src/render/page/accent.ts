import { papers, readableOn } from '../../core/page/contrast.ts'
import type { Look } from '../../core/page/page.ts'

export const paperLight = papers.light
export const paperDark = papers.dark

/** The accent for light and dark surroundings, readable on both papers whatever was chosen. */
export const accentsOf = ({ accent, accentDark }: Look): { readonly light: string; readonly dark: string } => ({
  light: readableOn(accent, 'light'),
  dark: readableOn(accentDark, 'dark'),
})

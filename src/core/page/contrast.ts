/** What the page is printed on, in light and in dark surroundings. */
export const papers = { light: '#fdfcfa', dark: '#16181b' } as const
export type Surface = keyof typeof papers

const inks = { light: '#000000', dark: '#ffffff' } as const satisfies Record<Surface, string>

type Rgb = readonly [number, number, number]

/** WCAG 2.2, 1.4.3: the least contrast of text. */
export const leastContrast = 4.5
const steps = 20

const channelAt = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
const rgbOf = (colour: string): Rgb => [channelAt(colour, 1), channelAt(colour, 3), channelAt(colour, 5)]
const hexOf = (rgb: Rgb): string => `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance as WCAG 2.2 defines it. */
const luminanceOf = (rgb: Rgb): number => {
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

/** The contrast of two colours, from 1 to 21. */
export const contrastOf = (a: string, b: string): number => {
  const [x, y] = [luminanceOf(rgbOf(a)), luminanceOf(rgbOf(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

const mixed = (from: string, to: string, share: number): string => {
  const [a, b] = [rgbOf(from), rgbOf(to)]
  const part = (at: 0 | 1 | 2) => a[at] + (b[at] - a[at]) * share
  return hexOf([part(0), part(1), part(2)])
}

/** The organisation's colour, moved towards the ink only as far as it takes to read text in it on the paper. */
export const readableOn = (colour: string, surface: Surface): string => {
  for (let step = 0; step < steps; step++) {
    const candidate = mixed(colour, inks[surface], step / steps)
    if (contrastOf(candidate, papers[surface]) >= leastContrast) return candidate
  }
  return inks[surface]
}

export interface Legibility {
  /** Contrast of the chosen colour as text on the page's paper. */
  readonly contrast: number
  readonly isEnough: boolean
  /** The nearest colour that can be read; the chosen one where it can. It is what the page shows. */
  readonly shown: string
}

/** Whether text in this colour can be read on the page, and what the page shows in its place where it cannot. */
export const legibilityOf = (colour: string, surface: Surface): Legibility => {
  const contrast = contrastOf(colour, papers[surface])
  return { contrast, isEnough: contrast >= leastContrast, shown: readableOn(colour, surface) }
}

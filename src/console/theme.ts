import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The page's own blue, from paper to ink: one accent, used sparingly. */
const accent: MantineColorsTuple = [
  '#eef4f9',
  '#dce9f3',
  '#b9d3e7',
  '#8cc4ea',
  '#5f9fc9',
  '#3f83b1',
  '#2a6f9f',
  '#1f5f8b',
  '#184c70',
  '#103751',
]

/** Mantine draws fields and borders of the dark scheme from these; its own are grey, ours are the page's night. */
const dark: MantineColorsTuple = [
  '#e9e7e2',
  '#c9cacd',
  '#a3a5aa',
  '#7d8087',
  '#464a51',
  '#363a41',
  '#1e2125',
  '#16181b',
  '#121417',
  '#0e1012',
]

/** Warm as the paper. */
const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f5f3ee',
  '#ece9e3',
  '#e3e0da',
  '#cdc9c1',
  '#b3afa7',
  '#7d7a73',
  '#63615b',
  '#45443f',
  '#2b2a27',
]

export const theme = createTheme({
  colors: { accent, dark, gray },
  primaryColor: 'accent',
  // White on either reads at 5 : 1 and more, and at night nothing glares.
  primaryShade: { light: 7, dark: 6 },
  white: '#fdfcfa',
  black: '#1d1f22',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontWeight: '600' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
})

/** The public page's paper, ink and states under Mantine's names, and under its own for our style sheets. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fdfcfa',
    '--mantine-color-text': '#1d1f22',
    '--mantine-color-dimmed': '#5a5d63',
    '--mantine-color-placeholder': '#6c6f75',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-hover': '#f5f3ee',
    '--mantine-color-default-border': '#cdc9c1',
    '--mantine-color-error': '#a8282c',
    '--mantine-color-anchor': '#1f5f8b',
  },
  dark: {
    '--mantine-color-body': '#16181b',
    '--mantine-color-text': '#e9e7e2',
    '--mantine-color-dimmed': '#a3a5aa',
    '--mantine-color-placeholder': '#8d9096',
    '--mantine-color-default': '#1e2125',
    '--mantine-color-default-hover': '#262a2f',
    '--mantine-color-default-border': '#464a51',
    '--mantine-color-error': '#f08a86',
    '--mantine-color-anchor': '#8cc4ea',
  },
})

import { type Look, plainLook } from '../../../core/page/page.ts'
import { accentsOf, paperDark, paperLight } from '../accent.ts'
import { forms, title } from './forms.ts'
import { frame } from './frame.ts'
import { incidents } from './incidents.ts'
import { lists } from './lists.ts'

/** Line breaks and indentation are for us; every reader pays for them. */
export const squeezed = (css: string): string =>
  css
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()

const rules = squeezed([frame, incidents, lists, forms, title].join('\n'))

const colours = (look: Look): string => {
  const { light, dark } = accentsOf(look)
  return squeezed(`
    :root {
      color-scheme: light dark;
      --paper: ${paperLight}; --ink: #1d1f22; --soft: #5a5d63; --line: #e3e0da; --well: #f5f3ee; --accent: ${light};
      --ok: #3f7a5a; --low: #8a6410; --part: #b04f12; --down: #a8282c; --work: #3c6186;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: ${paperDark}; --ink: #e9e7e2; --soft: #a3a5aa; --line: #2e3136; --well: #1e2125; --accent: ${dark};
        --ok: #7fbf9a; --low: #d9b25a; --part: #ee9a5c; --down: #f08a86; --work: #8fb4d9;
      }
    }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --well: #fff; --accent: #000; }
    }`)
}

/** The style sheet of a page in the organisation's colours. Colours are parsed `#rrggbb`, so that none can end the element. */
export const styleOf = (look: Look): string => colours(look) + rules

/** Paper, type and colours of nobody in particular, with rules of the document's own. */
export const plainStyle = (own: string): string => colours(plainLook) + squeezed([frame, title, own].join('\n'))

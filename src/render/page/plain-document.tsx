import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { plainStyle } from './style/style.ts'

interface PlainProps {
  readonly title: string
  /** Rules of its own, behind those that every page has. */
  readonly style?: string
  /** What stands above the content on every page of its kind. */
  readonly header?: ReactNode
  readonly main: ReactNode
}

/** An English document of the server itself, in the page's look but of no organisation: nothing of one is known, or it is the same for all. */
export const plainDocument = ({ title, style = '', header, main }: PlainProps): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style>{plainStyle(style)}</style>
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {header}
        <main id="main" tabIndex={-1}>
          {main}
        </main>
      </body>
    </html>,
  )}\n`

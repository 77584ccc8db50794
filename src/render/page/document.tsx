import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { communicationPath } from '../../core/page/page.ts'
import { calendarPath } from '../feeds/calendar.ts'
import { communicationWordsOf } from '../locales/communication-words.ts'
import type { PageState } from '../page-state.ts'
import { accentsOf } from './accent.ts'
import { logoSource } from './logo.ts'
import { Shapes } from './shape.tsx'
import { squeezed, styleOf } from './style/style.ts'
import type { Surroundings } from './surroundings.ts'

export interface DocumentProps {
  readonly around: Surroundings
  /** What the public chain said when the document was made; undefined for answers to one person. */
  readonly state?: Pick<PageState, 'sequence'>
  /** The document's own path below the prefix; undefined where it must not be linked to (it holds a token). */
  readonly path?: string
  readonly title: string
  readonly description?: string
  readonly isLive?: boolean
  /** Rules that only this document needs. */
  readonly style?: string
  /** Path of a script that only this document needs. */
  readonly script?: string | undefined
  readonly main: ReactNode
}

const feeds = [
  ['application/atom+xml', '/feed.atom', 'Atom'],
  ['application/rss+xml', '/feed.rss', 'RSS'],
  ['application/feed+json', '/feed.json', 'JSON Feed'],
] as const

const longestDescription = 300

const icon = (colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="${colour}"/></svg>`)}`

const Head = ({ around, path, title, description, isLive, style, script }: DocumentProps) => {
  const { page, baseUrl, prefix, assets, locale } = around
  const site = locale.page.siteTitle(page.name)
  const accents = accentsOf(page.look)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${site}`}</title>
      {description && <meta name="description" content={description.slice(0, longestDescription)} />}
      <meta name="color-scheme" content="light dark" />
      {path === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={`${baseUrl}${prefix}${path}`} />
          <meta property="og:title" content={`${title} · ${site}`} />
          {description && <meta property="og:description" content={description.slice(0, longestDescription)} />}
          {feeds.map(([type, href, name]) => (
            <link key={href} rel="alternate" type={type} href={`${prefix}${href}`} title={`${site} (${name})`} />
          ))}
        </>
      )}
      <link rel="icon" href={icon(accents.light)} />
      <style>{styleOf(page.look)}</style>
      {style && <style>{squeezed(style)}</style>}
      {script && <script type="module" src={script} />}
      {isLive && assets.liveScript && <script type="module" src={assets.liveScript} />}
    </head>
  )
}

const Header = ({ around, path }: DocumentProps) => {
  const { page, prefix, locale } = around
  const words = locale.page
  const logo = logoSource(page.look)
  const links = [
    ['/history', words.history],
    ['/subscribe', words.subscribe],
  ] as const
  return (
    <header className="top">
      <a className="brand" href={`${prefix}/`} aria-current={path === '/' ? 'page' : undefined}>
        {logo && <img src={logo.src} width={logo.width} height={logo.height} alt="" />}
        <bdi>{page.name}</bdi>
      </a>
      <nav aria-label={words.pages}>
        {links.map(([href, text]) => (
          <a key={href} href={`${prefix}${href}`} aria-current={path === href ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
    </header>
  )
}

const Footer = ({ around }: { readonly around: Surroundings }) => {
  const words = around.locale.page
  return (
    <footer>
      <p>{words.zone(around.page.zone)}</p>
      <p>
        {words.follow}:{' '}
        {feeds.map(([, href, name], index) => (
          <span key={href}>
            {index > 0 && ', '}
            <a href={`${around.prefix}${href}`}>{name}</a>
          </span>
        ))}
        {', '}
        <a href={`${around.prefix}${calendarPath()}`}>{words.calendar.feed}</a>
      </p>
      {around.page.showsRecord && (
        <p>
          <a href={`${around.prefix}${communicationPath}`}>{communicationWordsOf(around.page.language).title}</a>
        </p>
      )}
    </footer>
  )
}

/** A whole HTML document. It loads nothing but, where there is one, the live script; styles are its own and hashed in its policy. */
export const renderDocument = (props: DocumentProps): string => {
  const { around, state, main, isLive } = props
  const body = renderToStaticMarkup(
    <html lang={around.page.language} data-sequence={state?.sequence} data-zone={around.page.zone}>
      <Head {...props} />
      <body>
        <a className="skip" href="#main">
          {around.locale.page.skip}
        </a>
        <Shapes />
        <Header {...props} />
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        <Footer around={around} />
        {isLive && <p className="unseen" id="live" role="status" aria-live="polite" />}
      </body>
    </html>,
  )
  return `<!doctype html>${body}\n`
}

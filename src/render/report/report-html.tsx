import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../core/page/page.ts'
import { Prose } from '../page/prose.tsx'
import { plainStyle } from '../page/style/style.ts'
import type { ReportBlock } from './report-markdown.ts'

const style =
  '.file h1 { margin-bottom: 1rem } .file h2 { margin: 2rem 0 .5rem } .file .prose, .file .prose p + p { margin-top: .5rem }\n' +
  '.file .prose li { margin-inline-start: 1.25rem; list-style: disc } .file .prose ol > li { list-style: decimal }'

const Block = ({ block }: { readonly block: ReportBlock }) => {
  if (typeof block === 'string') return <Prose markdown={block} />
  if ('items' in block)
    return (
      <div className="prose">
        <ul>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no names here and never move
            <li key={i}>
              <Prose markdown={item} />
            </li>
          ))}
        </ul>
      </div>
    )
  return block.heading === 1 ? <h1 className="lead medium">{block.text}</h1> : <h2>{block.text}</h2>
}

/** A report as a file of its own that reads in any browser and prints: it loads nothing and runs nothing. */
export const reportHtml = (
  blocks: readonly ReportBlock[],
  { title, language }: { readonly title: string; readonly language: Language },
): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        <style>{plainStyle(style)}</style>
      </head>
      <body>
        <main>
          <article className="report file" dir="auto">
            {blocks.map((block, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names here and never move
              <Block key={i} block={block} />
            ))}
          </article>
        </main>
      </body>
    </html>,
  )}\n`

import { renderToStaticMarkup } from 'react-dom/server'
import type { apiDocument } from './document.ts'
import type { Endpoint } from './endpoint.ts'

type ApiDocument = ReturnType<typeof apiDocument>

const style = `
:root{color-scheme:light dark;font:16px/1.55 system-ui,sans-serif}
body{max-width:52rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2.5rem}
code{font:0.9em ui-monospace,monospace;overflow-wrap:anywhere}
details{border-top:1px solid color-mix(in srgb,currentColor 18%,transparent);padding:.6rem 0}
summary{cursor:pointer}pre{overflow-x:auto;font-size:.85rem}
.method{display:inline-block;min-width:4.2em;font-weight:600}.muted{opacity:.75}
`

const titleOf = (path: string): string => path.split('/')[1] ?? ''

const Row = ({ endpoint }: { readonly endpoint: Endpoint }) => (
  <details>
    <summary>
      <code className="method">{endpoint.method.toUpperCase()}</code> <code>/api{endpoint.path}</code>
      <br />
      {endpoint.summary}
    </summary>
    <p className="muted">
      Needs <code>{endpoint.act}</code>.{endpoint.edits ? ' Send If-Match with the ETag that you read.' : ''}
      {endpoint.publishes ? ' Send an Idempotency-Key.' : ''} Answers {endpoint.status}.
    </p>
  </details>
)

/** The reference as one page without script, grouped by resource; shapes are in the OpenAPI document that it links. */
export const referencePage = (table: readonly Endpoint[], document: ApiDocument): string => {
  const groups = [...new Set(table.map((endpoint) => titleOf(endpoint.path)))]
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>Forthright API</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>Forthright API</h1>
          <p>{document.info.description}</p>
          <p>
            Every request carries <code>Authorization: Bearer …</code>. Lists take <code>limit</code> (1 to 100) and <code>after</code>. The
            shapes of all requests and answers are in <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
          </p>
          {groups.map((group) => (
            <section key={group}>
              <h2>{group}</h2>
              {table
                .filter((endpoint) => titleOf(endpoint.path) === group)
                .map((endpoint) => (
                  <Row key={`${endpoint.method} ${endpoint.path}`} endpoint={endpoint} />
                ))}
            </section>
          ))}
        </main>
      </body>
    </html>,
  )}`
}

export const referenceStyle = style

import { renderToStaticMarkup } from 'react-dom/server'
import type { apiDocument } from './document.ts'
import type { Endpoint } from './endpoint.ts'
import { type Schema, SchemaOutline, shapeAnchor } from './schema-outline.tsx'

type ApiDocument = ReturnType<typeof apiDocument>

const style = `
:root{color-scheme:light dark;font:16px/1.55 system-ui,sans-serif}
body{max-width:52rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2.5rem}h3,h4{font-size:1rem;margin:1rem 0 .25rem}
code{font:0.9em ui-monospace,monospace;overflow-wrap:anywhere}
details{border-top:1px solid color-mix(in srgb,currentColor 18%,transparent);padding:.6rem 0}
summary{cursor:pointer}pre{overflow-x:auto;font-size:.85rem}ul{margin:.25rem 0;padding-left:1.25rem}
.method{display:inline-block;min-width:4.2em;font-weight:600}.muted{opacity:.75}
`

const titleOf = (path: string): string => path.split('/')[1] ?? ''

const operationOf = (document: ApiDocument, endpoint: Endpoint) => document.paths?.[`/api${endpoint.path}`]?.[endpoint.method]

interface Shapes {
  readonly query: readonly { readonly name: string; readonly schema: Schema }[]
  readonly body: Schema | undefined
  readonly answer: Schema | undefined
}

/** The parts of an operation that have shapes, as the document states them. */
const shapesOf = (document: ApiDocument, endpoint: Endpoint): Shapes => {
  const operation = operationOf(document, endpoint)
  const parameters = operation?.parameters ?? []
  const body = operation?.requestBody
  const answer: unknown = operation?.responses?.[endpoint.status]
  return {
    query: parameters.flatMap((parameter) =>
      'in' in parameter && parameter.in === 'query' && parameter.schema ? [{ name: parameter.name, schema: parameter.schema }] : [],
    ),
    body: body && 'content' in body ? body.content['application/json']?.schema : undefined,
    answer: parseAnswerSchema(answer),
  }
}

/** `responses` is typed loosely; ours hold one JSON schema, put there by `apiDocument`. */
const parseAnswerSchema = (answer: unknown): Schema | undefined =>
  (answer as { content?: { 'application/json'?: { schema?: Schema } } } | undefined)?.content?.['application/json']?.schema

const Row = ({ endpoint, document }: { readonly endpoint: Endpoint; readonly document: ApiDocument }) => {
  const { query, body, answer } = shapesOf(document, endpoint)
  return (
    <details>
      <summary>
        <code className="method">{endpoint.method.toUpperCase()}</code> <code>/api{endpoint.path}</code>
        <br />
        {endpoint.summary}
      </summary>
      <p className="muted">
        Needs <code>{endpoint.act}</code>.{endpoint.edits === true ? ' Send If-Match with the ETag that you read.' : ''}
        {endpoint.edits === 'when-sent' ? ' If-Match may be sent, and then counts.' : ''}
        {endpoint.publishes ? ' Send an Idempotency-Key.' : ''} Answers {endpoint.status}.
      </p>
      {query.length > 0 && (
        <>
          <h4>Query</h4>
          <SchemaOutline schema={{ type: 'object', properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])) }} />
        </>
      )}
      {body && (
        <>
          <h4>Body</h4>
          <SchemaOutline schema={body} />
        </>
      )}
      {answer && (
        <>
          <h4>Answer</h4>
          <SchemaOutline schema={answer} />
        </>
      )}
    </details>
  )
}

const ShapeList = ({ document }: { readonly document: ApiDocument }) => (
  <section>
    <h2>Shapes</h2>
    {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
      <div key={name} id={shapeAnchor(name)}>
        <h3>{name}</h3>
        <SchemaOutline schema={schema} />
      </div>
    ))}
  </section>
)

const Introduction = ({ document }: { readonly document: ApiDocument }) => (
  <>
    <h1>Forthright API</h1>
    <p>{document.info.description}</p>
    <p>
      Every request carries <code>Authorization: Bearer …</code>; “forthright token” makes one. Lists take <code>limit</code> (1 to 100) and{' '}
      <code>after</code>, the <code>next</code> of the slice before. What edits wants <code>If-Match</code> with the ETag that was read;
      what publishes or settles honours it when it is sent, and is then refused with 412 if somebody was faster. What publishes wants an{' '}
      <code>Idempotency-Key</code>, so that a repeated request publishes once. Refusals are problem documents (RFC 9457) whose{' '}
      <code>errors</code> point at each field.
    </p>
    <p>
      The same for programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
    </p>
  </>
)

/** The reference as one page without script, grouped by resource, every shape written out. */
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
          <Introduction document={document} />
          {groups.map((group) => (
            <section key={group}>
              <h2>{group}</h2>
              {table
                .filter((endpoint) => titleOf(endpoint.path) === group)
                .map((endpoint) => (
                  <Row key={`${endpoint.method} ${endpoint.path}`} endpoint={endpoint} document={document} />
                ))}
            </section>
          ))}
          <ShapeList document={document} />
        </main>
      </body>
    </html>,
  )}\n`
}

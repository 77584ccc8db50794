import { type apiDocument, needText } from './document.ts'
import type { Endpoint } from './endpoint.ts'
import { type Schema, SchemaOutline } from './schema-outline.tsx'

export type ApiDocument = ReturnType<typeof apiDocument>

interface Shapes {
  readonly query: readonly { readonly name: string; readonly schema: Schema; readonly required?: boolean | undefined }[]
  readonly body: Schema | undefined
  readonly answer: Schema | undefined
}

/** `responses` is typed loosely; ours hold one JSON schema, put there by `apiDocument`. */
const parseAnswerSchema = (answer: unknown): Schema | undefined =>
  (answer as { content?: { 'application/json'?: { schema?: Schema } } } | undefined)?.content?.['application/json']?.schema

/** The parts of an operation that have shapes, as the document states them. */
const shapesOf = (document: ApiDocument, endpoint: Endpoint): Shapes => {
  const operation = document.paths?.[`/api${endpoint.path}`]?.[endpoint.method]
  const body = operation?.requestBody
  return {
    query: (operation?.parameters ?? []).flatMap((parameter) =>
      'in' in parameter && parameter.in === 'query' && parameter.schema
        ? [{ name: parameter.name, schema: parameter.schema, required: parameter.required }]
        : [],
    ),
    body: body && 'content' in body ? body.content['application/json']?.schema : undefined,
    answer: parseAnswerSchema(operation?.responses?.[endpoint.status]),
  }
}

const queryShape = (query: Shapes['query']): Schema | undefined =>
  query.length === 0
    ? undefined
    : {
        type: 'object',
        properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
        required: query.filter(({ required }) => required).map(({ name }) => name),
      }

const Part = ({ title, schema }: { readonly title: string; readonly schema: Schema | undefined }) =>
  schema && (
    <>
      <h3>{title}</h3>
      <SchemaOutline schema={schema} />
    </>
  )

const NeededAct = ({ endpoint }: { readonly endpoint: Endpoint }) =>
  endpoint.act === 'anybody' || endpoint.act === 'oneself' ? (
    <>{needText(endpoint)}</>
  ) : (
    <>
      Needs <code>{endpoint.act}</code>.
    </>
  )

const Needs = ({ endpoint }: { readonly endpoint: Endpoint }) => (
  <p className="needs">
    <NeededAct endpoint={endpoint} />
    {endpoint.edits === true && (
      <>
        {' '}
        Send <code>If-Match</code> with the ETag that you read.
      </>
    )}
    {endpoint.edits === 'when-sent' && (
      <>
        {' '}
        <code>If-Match</code> may be sent, and then counts.
      </>
    )}
    {endpoint.publishes && (
      <>
        {' '}
        Send an <code>Idempotency-Key</code>.
      </>
    )}{' '}
    Answers {endpoint.status}.
  </p>
)

/** One endpoint in a line; what it takes and gives is folded below. */
export const Entry = ({ endpoint, document }: { readonly endpoint: Endpoint; readonly document: ApiDocument }) => {
  const { query, body, answer } = shapesOf(document, endpoint)
  return (
    <details>
      <summary>
        <code className="method">{endpoint.method.toUpperCase()}</code>
        <code>/api{endpoint.path}</code>
        <span className="says">{endpoint.summary}</span>
      </summary>
      <div className="inside">
        <Needs endpoint={endpoint} />
        <Part title="Query" schema={queryShape(query)} />
        <Part title="Body" schema={body} />
        <Part title="Answer" schema={answer} />
      </div>
    </details>
  )
}

import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi'
import { z } from '@hono/zod-openapi'
import type { Endpoint } from './endpoint.ts'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    hint: z.string(),
    code: z.string(),
    instance: z.string().optional(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          detail: z.string(),
          rule: z
            .string()
            .optional()
            .openapi({ description: 'The rule of the writing guide that objects, or the element that is missing' }),
        }),
      )
      .optional(),
  })
  .openapi('Problem', { description: 'RFC 9457' })

const header = (name: string, description: string, required = true) => ({
  name,
  in: 'header' as const,
  required,
  description,
  schema: { type: 'string' as const },
})

/** What an endpoint asks of its caller, in a sentence. */
export const needText = ({ act }: Endpoint): string => {
  if (act === 'anybody') return 'Open to anybody; what is sent proves what may be done.'
  return act === 'oneself' ? 'For an operator who is signed in; a token has no account.' : `Needs the act \`${act}\`.`
}

const operationId = (endpoint: Endpoint): string =>
  `${endpoint.method}${endpoint.path.replaceAll(/[{}]/g, '').replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())}`

const routeOf = (endpoint: Endpoint): RouteConfig => {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const hasBody = !(endpoint.body instanceof z.ZodUndefined)
  const parameters = [
    ...(endpoint.edits === true ? [header('If-Match', 'ETag of the version that is being changed')] : []),
    ...(endpoint.edits === 'when-sent'
      ? [header('If-Match', 'ETag of the version that was read; refused with 412 when it has changed since', false)]
      : []),
    ...(endpoint.publishes ? [header('Idempotency-Key', 'A fresh quoted string for each new intent; the same one when repeating it')] : []),
  ]
  return {
    method: endpoint.method,
    path: `/api${endpoint.path}`,
    operationId: operationId(endpoint),
    summary: endpoint.summary,
    description: needText(endpoint),
    security: endpoint.act === 'anybody' ? [] : [...(endpoint.act === 'oneself' ? [] : [{ bearer: [] }]), { session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    request: {
      params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))),
      ...(endpoint.query instanceof z.ZodObject ? { query: endpoint.query } : {}),
      ...(hasBody ? { body: { required: true, content: { [endpoint.takes ?? 'application/json']: { schema: endpoint.body } } } } : {}),
    },
    responses: {
      [endpoint.status]: { description: 'Done', content: { [endpoint.gives ?? 'application/json']: { schema: endpoint.answer } } },
      default: { description: 'Refused', content: { 'application/problem+json': { schema: problem } } },
    },
  }
}

/** Not in the table because its answer never ends: `stream/mount-stream.ts`. */
const streamRoute: RouteConfig = {
  method: 'get',
  path: '/api/stream',
  operationId: 'getStream',
  summary: 'That something moved, and what: server-sent events for consoles',
  description:
    'Needs the act `incident.read`. A message is `{sequence, kind, subject}` of an entry of the internal journal and never says words; `Last-Event-ID` resumes behind one. `drafts` and `deliveries` say that some of them changed, `reset` that more was missed than is kept, `end` that the session or token is over.',
  security: [{ bearer: [] }, { session: [] }],
  request: {},
  responses: {
    200: { description: 'Open until somebody ends it', content: { 'text/event-stream': { schema: z.string() } } },
    default: { description: 'Refused', content: { 'application/problem+json': { schema: problem } } },
  },
}

/** The OpenAPI 3.1 document of the table; the same for every installation but for the server's address. */
export const apiDocument = (table: readonly Endpoint[], consoleUrl: string) => {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'forthright.session_token',
    description: 'Set by signing in; where the console’s URL is https its name begins with __Host-. Changes must come from our own origin.',
  })
  for (const endpoint of table) registry.registerPath(routeOf(endpoint))
  registry.registerPath(streamRoute)
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Forthright',
      version: '1',
      description: 'Incident communication: open, publish, correct, resolve. Errors are problem+json.',
    },
    servers: [{ url: consoleUrl }],
  })
}

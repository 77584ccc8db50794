import { type FaultCode, faults } from '../../core/faults.ts'
import { plainDocument } from '../../render/page/plain-document.tsx'
import { problemPath, statusOf } from '../problem.ts'
import type { Endpoint } from './endpoint.ts'
import { type ApiDocument, Entry } from './reference-entry.tsx'
import { referenceStyle } from './reference-style.ts'
import { SchemaOutline, shapeAnchor } from './schema-outline.tsx'

interface Group {
  /** First part of the paths. */
  readonly name: string
  readonly title: string
  readonly endpoints: readonly Endpoint[]
}

const groupNameOf = ({ path }: Endpoint): string => path.split('/')[1] ?? ''

/** "Alert rules" for `alert-rules`. */
const titleOf = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ')

const groupsOf = (table: readonly Endpoint[]): readonly Group[] =>
  [...Map.groupBy(table, groupNameOf)].map(([name, endpoints]) => ({ name, title: titleOf(name), endpoints }))

const Header = () => (
  <header className="top">
    <a className="brand" href="/api/" aria-current="page">
      Forthright
    </a>
    <nav aria-label="Pages">
      <a href="/api/openapi.json">openapi.json</a>
      <a href="/">Status page</a>
    </nav>
  </header>
)

const Contents = ({ groups }: { readonly groups: readonly Group[] }) => (
  <nav className="contents" aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <ul>
      {[...groups, { name: 'shapes', title: 'Shapes' }, { name: 'refusals', title: 'Refusals' }].map(({ name, title }) => (
        <li key={name}>
          <a href={`#${name}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)

const Introduction = ({ document }: { readonly document: ApiDocument }) => (
  <section className="page">
    <h1>API reference</h1>
    <p>{document.info.description}</p>
    <p>
      Every request carries <code>Authorization: Bearer …</code>; “forthright token” makes one. Lists take <code>limit</code> (1 to 100) and{' '}
      <code>after</code>, the <code>next</code> of the slice before.
    </p>
    <p>
      What edits wants <code>If-Match</code> with the ETag that was read; what publishes or settles honours it when it is sent, and is then
      refused with 412 if somebody was faster. What publishes wants an <code>Idempotency-Key</code>, so that a repeated request publishes
      once.
    </p>
    <p>
      Refusals are problem documents (RFC 9457) whose <code>errors</code> point at each field. The same for programs:{' '}
      <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
    </p>
  </section>
)

const Shapes = ({ document }: { readonly document: ApiDocument }) => (
  <section aria-labelledby="shapes">
    <h2 id="shapes">Shapes</h2>
    {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
      <details className="kind" key={name} id={shapeAnchor(name)}>
        <summary>
          <code>{name}</code>
        </summary>
        <div className="inside">
          <SchemaOutline schema={schema} />
        </div>
      </details>
    ))}
  </section>
)

const isCode = (code: string): code is FaultCode => code in faults

const Refusals = () => (
  <section aria-labelledby="refusals">
    <h2 id="refusals">Refusals</h2>
    <ul className="refusals">
      {Object.keys(faults)
        .filter(isCode)
        .toSorted((a, b) => statusOf(a) - statusOf(b))
        .map((code) => (
          <li key={code}>
            <span className="status">{statusOf(code)}</span>
            <a href={problemPath(code)}>
              <code>{code}</code>
            </a>
            <span className="about">{faults[code].title}</span>
          </li>
        ))}
    </ul>
  </section>
)

/** The reference as one page without script, grouped by resource, every shape written out. */
export const referencePage = (table: readonly Endpoint[], document: ApiDocument): string => {
  const groups = groupsOf(table)
  return plainDocument({
    title: 'Forthright API',
    style: referenceStyle,
    header: (
      <>
        <Header />
        <Contents groups={groups} />
      </>
    ),
    main: (
      <>
        <Introduction document={document} />
        {groups.map(({ name, title, endpoints }) => (
          <section key={name} aria-labelledby={name}>
            <h2 id={name}>{title}</h2>
            {endpoints.map((endpoint) => (
              <Entry key={`${endpoint.method} ${endpoint.path}`} endpoint={endpoint} document={document} />
            ))}
          </section>
        ))}
        <Shapes document={document} />
        <Refusals />
      </>
    ),
  })
}

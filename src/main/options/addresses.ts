import { tagged, type WebUrl } from '../../core/brand.ts'
import { ok, type Result } from '../../core/result.ts'
import { Secret } from './secret.ts'
import { bad, type ParseText, parsePath } from './values.ts'

/** Where the records are kept. */
export type Database =
  | { readonly kind: 'sqlite'; readonly file: string }
  /** The whole URL is secret: it holds the password. */
  | { readonly kind: 'postgres'; readonly url: Secret }

const parseSqliteFile: ParseText<Database> = (text) => {
  const file = text.replace(/^sqlite:(\/\/(?=[/.]))?/i, '')
  if (file === '' || file.startsWith(':')) return bad('It names no file; a database in memory would forget what was promised.')
  const path = parsePath(file)
  return path.ok ? ok({ kind: 'sqlite', file: path.value }) : path
}

/** `sqlite:path/to/file` or `postgres://user:password@host/name`. */
export const parseDatabaseUrl: ParseText<Database> = (text) => {
  if (/^sqlite:/i.test(text)) return parseSqliteFile(text)
  if (!/^postgres(ql)?:\/\//i.test(text) || !URL.canParse(text))
    return bad('It begins with neither sqlite: nor postgres://, or cannot be read.')
  const url = new URL(text)
  if (url.hostname === '' && !url.searchParams.has('host')) return bad('The host is missing.')
  return url.pathname.length < 2
    ? bad('The name of the database is missing after the host.')
    : ok({ kind: 'postgres', url: new Secret(text) })
}

const parseOrigin = (text: string, whose: string): Result<WebUrl> => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return bad('It is not a URL that begins with http:// or https://.')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return bad('It cannot hold a user or password.')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return bad(`It ends after host and port: ${whose} has an origin of its own.`)
  return ok(tagged<WebUrl>(url.origin))
}

/** The origin under which readers reach the server; links in mails are built from it, so it holds nothing that a link could leak. */
export const parseBaseUrl: ParseText<WebUrl> = (text) => parseOrigin(text, 'the page')

/** The same for operators. */
export const parseConsoleUrl: ParseText<WebUrl> = (text) => parseOrigin(text, 'the console')

import type { ConsoleBuild, Named } from './console-build.ts'

/** Names of the Trusted Types policies in `src/console/trusted-types.ts`: style text, and previews that run nothing. */
export const consolePolicies = ['default', 'forthright-preview']

/**
 * Of the console's document (CSP Level 3). The nonce is for Mantine's style elements alone; previews in frames inherit all of this, and
 * have their styles let in by the same nonce. Scripts come from here only, and markup from strings is refused by the browser itself.
 */
export const consolePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${consolePolicies.join(' ')}`,
  ].join('; ')

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%231f5f8b'/%3E%3Cpath d='M9 10h14M9 16h14M9 22h8' stroke='%23fff' stroke-width='3' stroke-linecap='round'/%3E%3C/svg%3E"

const withoutScript =
  'The console needs script. Reading the page, subscribing and publishing from the link in a mail work without it. / Die Konsole braucht Skript. Die Seite lesen, abonnieren und über den Link in der Mail veröffentlichen geht ohne.'

const linksTo = ({ styles, preloads }: Named): readonly string[] => [
  ...styles.map((path) => `<link rel="stylesheet" href="${path}">`),
  ...preloads.map((path) => `<link rel="modulepreload" href="${path}">`),
]

/** The same for every path below /console/ but for the nonce, and for the first screen, whose files are named too. */
export const consoleDocument = (build: ConsoleBuild, nonce: string, isHome: boolean): string =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<meta property="csp-nonce" nonce="${nonce}"><title>Forthright</title><link rel="icon" href="${icon}">`,
    // By far the largest goes first: a browser has six connections (HTTP/1.1), and behind two dozen small files it would begin last.
    `<script type="module" src="${build.script}"></script>`,
    ...linksTo(build),
    ...(isHome ? linksTo(build.home) : []),
    `</head><body><div id="console"></div><noscript>${withoutScript}</noscript></body></html>\n`,
  ].join('')

import { describe, expect, it } from 'vitest'
import { escapeHtml, markdownToHtml } from './markdown.ts'
import { markdownToText } from './markdown-to-text.ts'

describe('markdownToHtml', () => {
  const kept: readonly (readonly [string, string])[] = [
    ['Mail works, **calls** do *not*.', '<p>Mail works, <strong>calls</strong> do <em>not</em>.</p>'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['3. three', '<ol start="3">\n<li>three</li>\n</ol>'],
    ['`a < b`', '<p><code>a &#x3C; b</code></p>'],
    ['# Title', '<p><strong>Title</strong></p>'],
    ['[status](https://example.org/a)', '<p><a href="https://example.org/a" rel="nofollow noopener noreferrer">status</a></p>'],
    [
      'See https://example.org/a(b). Thanks',
      '<p>See <a href="https://example.org/a(b)" rel="nofollow noopener noreferrer">https://example.org/a(b)</a>. Thanks</p>',
    ],
    ['![a chart](https://example.org/c.png)', '<p><a href="https://example.org/c.png" rel="nofollow noopener noreferrer">a chart</a></p>'],
    ['Put <your id> here', '<p>Put &#x3C;your id> here</p>'],
    ['[a]: https://example.org', '<p>[a]: <a href="https://example.org" rel="nofollow noopener noreferrer">https://example.org</a></p>'],
  ]
  it.each(kept)('keeps %j', (source, html) => {
    expect(markdownToHtml(source)).toBe(html)
  })

  const attacks: readonly string[] = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:msgbox(1))',
    '[x](//evil.example)',
    '[x](\\\\evil.example)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '![x](https://evil.example/"onerror="alert(1))',
    '[x](https://evil.example/"onmouseover="alert(1))',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<base href="https://evil.example/"><form action="https://evil.example/"><meta http-equiv=refresh content=0>',
    '[r][a]\n\n[a]: javascript:alert(1)',
    '```html\n<script>alert(1)</script>\n```',
    'a <iframe srcdoc="<script>alert(1)</script>"> b',
  ]
  const harmless =
    /^(?:\/?(?:p|br|strong|em|code|pre|ul|ol|li|blockquote|hr)|\/a|ol start="\d+"|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="nofollow noopener noreferrer")>/
  it.each(attacks)('lets nothing run of %j', (source) => {
    const tags = markdownToHtml(source).split('<').slice(1)
    expect(tags.filter((tag) => !harmless.test(tag))).toEqual([])
  })

  const bombs: readonly (readonly [string, string])[] = [
    ['quotes', '>'.repeat(25_000)],
    ['spaced quotes', '> '.repeat(12_500)],
    ['lists', '- '.repeat(12_500)],
    ['numbered lists', '1. '.repeat(8000)],
    ['brackets', '['.repeat(25_000)],
    ['pictures', `${'!['.repeat(6000)}a${'](b)'.repeat(3000)}`],
    ['emphasis', '*a **b '.repeat(3500)],
    ['nested emphasis', `${'*a **b '.repeat(1500)}x${' b** a*'.repeat(1500)}`],
    ['strong in links', '[**a*b'.repeat(4000)],
    ['as many marks as are allowed', `${'*a **b '.repeat(330)}${' word'.repeat(4500)}`],
    ['open brackets and words', `${'['.repeat(1000)}${' word'.repeat(4800)}`],
    ['addresses', 'http://a.'.repeat(2700)],
    ['slashes', `${'/'.repeat(100_000)}@`],
    ['brackets in an address', `http://a.b/${'('.repeat(12_000)}${')'.repeat(12_000)}`],
    ['entities', '&a'.repeat(12_500)],
    ['half tags', '<a '.repeat(8000)],
    ['deep lists', Array.from({ length: 150 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
  ]
  it.each(bombs)('is not slowed down by %s', (_name, source) => {
    const before = process.cpuUsage()
    markdownToHtml(source)
    markdownToText(source)
    const { user, system } = process.cpuUsage(before)
    // What grows with the square takes minutes; this is far from both the usual tenth of a second and that.
    expect((user + system) / 1_000_000).toBeLessThan(5)
  })

  it('shows what is not worth parsing as it was typed', () => {
    expect(markdownToHtml(`${'*a '.repeat(2000)}\n\n<b>`)).toMatch(/^<p>\*a \*a .*<\/p><p>&#x3C;b><\/p>$/)
  })
})

describe('escapeHtml', () => {
  it('escapes what can end text or an attribute', () => {
    expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;')
  })
})

describe('markdownToText', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Mail works, **calls** do *not*.', 'Mail works, calls do not.'],
    ['# Title\n\nBody\nsame', 'Title\n\nBody\nsame'],
    ['- one\n- two\n  more', '- one\n- two\n  more'],
    ['1. one\n2. two', '1. one\n2. two'],
    ['> quoted\n> twice', '> quoted\n> twice'],
    [
      'See [the page](https://example.org) or [https://a.example](https://a.example).',
      'See the page (https://example.org) or https://a.example.',
    ],
    ['Write to <mailto:a@b.example>', 'Write to a@b.example'],
    ['![a chart](https://example.org/c.png)', 'a chart'],
    ['```\ncode  here\n```', 'code  here'],
    ['<b>x</b> {{7*7}}', '<b>x</b> {{7*7}}'],
  ]
  it.each(cases)('says %j in words', (source, text) => {
    expect(markdownToText(source)).toBe(text)
  })
})

import type { Element, ElementContent, Root as Html, Text as HtmlText } from 'hast'
import type { Heading, Image, Link, Root } from 'mdast'
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype, { type Options } from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { linkBareAddresses } from './bare-addresses.ts'
import { bounded, isPlainEnough } from './plain-enough.ts'

const allowedLink = /^(?:https?:\/\/|mailto:)[^\s]+$/i
const nothingTyped = /^\s*$/

/** The schema is the second lock: whatever a handler lets through by mistake ends here. */
const schema = {
  tagNames: ['p', 'br', 'strong', 'em', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'a', 'hr'],
  attributes: { a: ['href', ['rel', 'nofollow', 'noopener', 'noreferrer']], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: [],
  clobber: [],
  ancestors: {},
} satisfies Schema

const element = (tagName: string, children: readonly ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [...children],
})
const text = (value: string): HtmlText => ({ type: 'text', value })
const anchor = (href: string, children: readonly ElementContent[]): Element =>
  element('a', children, { href, rel: ['nofollow', 'noopener', 'noreferrer'] })

// Raw HTML is not HTML here but the characters that were typed, so that "<your id>" does not vanish; definitions likewise, so that
// every link stands where its words are.
function onlyWhatIsSeen(this: Processor): void {
  const data = this.data()
  const extensions = data.micromarkExtensions ?? []
  extensions.push({ disable: { null: ['htmlFlow', 'htmlText', 'definition'] } })
  data.micromarkExtensions = extensions
}

const handlers = {
  // A heading inside a notice would break the order of the page's own headings.
  heading: (state, node: Heading) => element('p', [element('strong', elementsOf(state.all(node)))]),
  // Nothing is ever loaded from elsewhere: a picture becomes a link to it.
  image: (_state, node: Image) => (allowedLink.test(node.url) ? anchor(node.url, [text(node.alt || node.url)]) : text(node.alt ?? '')),
  link: (state, node: Link) => (allowedLink.test(node.url) ? anchor(node.url, elementsOf(state.all(node))) : elementsOf(state.all(node))),
} satisfies Options['handlers']

const elementsOf = (nodes: readonly ElementContent[]): ElementContent[] => [...nodes]

const reader = unified().use(remarkParse).use(onlyWhatIsSeen)
const toHtml = unified()
  .use(remarkParse)
  .use(onlyWhatIsSeen)
  .use(() => (tree: Root) => linkBareAddresses(tree))
  .use(remarkRehype, { handlers })
  .use(rehypeSanitize, schema)
const written = unified().use(rehypeStringify)

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text as HTML content or attribute value. */
export const escapeHtml = (value: string): string => value.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

const linesOf = (paragraph: string): ElementContent[] =>
  paragraph.split('\n').flatMap((line, i) => (i === 0 ? [text(line)] : [element('br', []), text(line)]))

const paragraphs = (value: string): Html => ({
  type: 'root',
  children: value
    .split(/\n{2,}/)
    .filter((paragraph) => !nothingTyped.test(paragraph))
    .map((paragraph) => element('p', linesOf(paragraph.trim()))),
})

/**
 * CommonMark without raw HTML and pictures, as a tree that is safe to draw: a dozen tags, links to http, https and mailto only, all
 * `nofollow`. Text made to be slow to parse is shown as it was typed.
 */
export const markdownToTree = (markdown: string): Html => {
  const source = bounded(markdown)
  return isPlainEnough(source) ? toHtml.runSync(toHtml.parse(source)) : paragraphs(source)
}

/** The same as text that is safe to embed. */
export const markdownToHtml = (markdown: string): string => written.stringify(markdownToTree(markdown)).trim()

/** The tree of a Markdown text, or undefined where it is not worth parsing. */
export const parseMarkdown = (markdown: string): Root | undefined => {
  const source = bounded(markdown)
  return isPlainEnough(source) ? reader.parse(source) : undefined
}

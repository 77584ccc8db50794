import type { Link, ListItem, Nodes, Parents } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import { bounded } from './plain-enough.ts'

const inline = (node: Parents): string => node.children.map(wordsOf).join('')

const linkText = (node: Link): string => {
  const label = inline(node)
  const address = node.url.replace(/^mailto:/i, '')
  return label === '' || label === address || label === node.url ? address : `${label} (${address})`
}

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`)

const itemText = (item: ListItem, mark: string): string => `${mark}${indented(blocks(item), ' '.repeat(mark.length))}`

const blocks = (node: Parents): string =>
  node.children
    .map(wordsOf)
    .filter((text) => text !== '')
    .join(node.type === 'listItem' ? '\n' : '\n\n')

const wordsOf = (node: Nodes): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value
    case 'break':
      return '\n'
    case 'link':
      return linkText(node)
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'definition':
      return ''
    case 'thematicBreak':
      return '* * *'
    case 'blockquote':
      return `> ${indented(blocks(node), '> ')}`
    case 'list':
      return node.children
        .map((item, index) => itemText(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- '))
        .join(node.spread ? '\n\n' : '\n')
    case 'root':
    case 'listItem':
      return blocks(node)
    default:
      return 'children' in node ? inline(node) : ''
  }
}

/** The words of a Markdown text for mails, feeds and previews: marks gone, links as "words (address)", lists with dashes. */
export const markdownToText = (markdown: string): string => {
  const tree = parseMarkdown(markdown)
  return tree ? wordsOf(tree) : bounded(markdown)
}

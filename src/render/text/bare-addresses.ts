import type { Link, Parent, Root, RootContent, Text } from 'mdast'

const address = /https?:\/\/[^\s<>"'`]+/gi
const closers = /[.,;:!?)\]}’”»…]$/

/** Punctuation that ends the sentence is not part of the address; a closing bracket is when it was opened within. */
const trimmed = (found: string): string => {
  let end = found.length
  for (; end > 0; end--) {
    const last = found[end - 1] ?? ''
    if (!closers.test(last)) break
    if (last === ')' && found.slice(0, end).includes('(')) break
  }
  return found.slice(0, end)
}

const linkOf = (url: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: url }] })

const split = (node: Text): (Text | Link)[] => {
  const parts: (Text | Link)[] = []
  let done = 0
  for (const match of node.value.matchAll(address)) {
    const url = trimmed(match[0])
    if (match.index > done) parts.push({ type: 'text', value: node.value.slice(done, match.index) })
    parts.push(linkOf(url))
    done = match.index + url.length
  }
  if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) })
  return parts
}

const isParent = (node: RootContent | Root): node is (RootContent | Root) & Parent => 'children' in node

/** Makes a link of every http(s) address that stands as plain text; what is inside a link stays alone. */
export const linkBareAddresses = (node: Root | RootContent): void => {
  if (!isParent(node) || node.type === 'link' || node.type === 'linkReference') return
  node.children = node.children.flatMap((child): RootContent[] => (child.type === 'text' ? split(child) : [child]))
  for (const child of node.children) linkBareAddresses(child)
}

import type { Element, Nodes } from 'hast'
import { createElement, type ReactNode } from 'react'
import { markdownToTree } from '../../render/text/markdown.ts'
import '../incidents/incidents.css'

const attributesOf = ({ properties: { href, rel, start } }: Element): Readonly<Record<string, unknown>> => ({
  ...(href === undefined ? {} : { href, target: '_blank' }),
  ...(Array.isArray(rel) ? { rel: rel.join(' ') } : {}),
  ...(start === undefined ? {} : { start }),
})

const shown = (node: Nodes, key: number): ReactNode => {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return null
  const children = node.children.map(shown)
  return createElement(node.tagName, { key, ...attributesOf(node) }, ...(children.length > 0 ? children : []))
}

/** A writer's Markdown as the page shows it, from the same sanitiser; drawn as elements, because no markup from a string is let in here. */
export const Prose = ({ markdown }: { readonly markdown: string }): ReactNode => (
  <div className="prose" dir="auto">
    {markdownToTree(markdown).children.map(shown)}
  </div>
)

import { markdownToHtml } from '../text/markdown.ts'

/** A writer's Markdown; the HTML comes from our own sanitiser and holds a dozen harmless tags. */
export const Prose = ({ markdown }: { readonly markdown: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownToHtml is the sanitiser, with the attacks in its test
  <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: markdownToHtml(markdown) }} />
)

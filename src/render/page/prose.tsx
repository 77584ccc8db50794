import { markdownToHtml } from '../text/markdown.ts'

/** A writer's Markdown; the HTML comes from our own sanitiser and holds a dozen harmless tags. */
export const Prose = ({ markdown, lang }: { readonly markdown: string; readonly lang?: string | undefined }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownToHtml is the sanitiser, with the attacks in its test
  <div className="prose" dir="auto" lang={lang} dangerouslySetInnerHTML={{ __html: markdownToHtml(markdown) }} />
)

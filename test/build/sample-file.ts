import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** What the sample file says; with UPDATE_SAMPLES=1 it is made to say `shown`, and the change is reviewed as a diff. */
export const sampleFile = (url: URL, shown: string): string => {
  if (process.env.UPDATE_SAMPLES === '1') {
    mkdirSync(new URL('.', url), { recursive: true })
    writeFileSync(url, shown)
  }
  return readFileSync(url, 'utf8')
}

const blocks = /<(section|article|div|p|h1|h2|h3|li|dt|dd|dl|ul|ol|details|summary|form|fieldset|legend|label|nav|header|footer|main)\b/g

/** The body of a document a block a line, so that a change of one sentence is a change of one line. */
export const readableBody = (html: string): string =>
  `${html
    .slice(html.indexOf('<body>'), html.indexOf('</body>'))
    .replace(/<svg class="shapes".*?<\/svg>/s, '')
    .replace(blocks, '\n<$1')}\n`

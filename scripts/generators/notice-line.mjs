/** First line of every generated page: whoever edits it by hand loses the edit, and should know where to make it instead. */
export const noticeLine = (source) => `<!-- Generated from ${source} by "npm run generate"; edit that file instead. -->`

/** One cell of a Markdown table. */
export const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

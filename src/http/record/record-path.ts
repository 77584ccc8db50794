/** Where a page's record is downloaded. */
export const recordPath = '/record.ndjson'

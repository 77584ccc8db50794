/** Where the server speaks of itself: the API's reference and document, and the page behind every problem type. */
export const isOwnPath = (path: string): boolean => /^\/(api\/(openapi\.json)?$|problems\/)/.test(path)

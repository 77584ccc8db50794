/** The first link in the text whose path begins so. */
export const linkIn = (text: string, path: string): URL | undefined => {
  for (const [link] of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const url = URL.canParse(link) ? new URL(link) : undefined
    if (url?.pathname.startsWith(path)) return url
  }
  return undefined
}

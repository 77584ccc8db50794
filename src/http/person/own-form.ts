const ownOrigins = (request: Request, baseUrl: string): readonly string[] => {
  const { host } = new URL(request.url)
  return [new URL(baseUrl).origin, `http://${host}`, `https://${host}`]
}

/**
 * Whether a form was sent from a page of ours: the browser says so itself (Sec-Fetch-Site, on https and localhost) or names our origin.
 * Who says nothing is no browser that we know of.
 */
export const isOwnForm = (request: Request, baseUrl: string): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin !== null && ownOrigins(request, baseUrl).includes(origin)
}

/**
 * Whether a form was clearly sent from elsewhere. For addresses that hold a token, where no site can know what to send: their pages
 * give no referrer, and browsers on plain http then call the origin "null".
 */
export const isForeignForm = (request: Request, baseUrl: string): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  return origin !== null && origin !== 'null' && !ownOrigins(request, baseUrl).includes(origin)
}

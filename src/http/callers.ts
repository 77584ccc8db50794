/** Who sent a request, as the connection and trusted proxies say; headers of the request itself are not asked again. */
export interface Callers {
  note(request: Request, address: string): void
  /** The client's address. */
  of(request: Request): string
}

export const createCallers = (): Callers => {
  const known = new WeakMap<Request, string>()
  return {
    note: (request, address) => void known.set(request, address),
    of: (request) => known.get(request) ?? 'unknown',
  }
}

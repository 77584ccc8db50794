/** What is known about the sender of a request beside the request itself. */
export interface Callers {
  note(request: Request, address: string): void
  /** The client's address, as the connection and trusted proxies say. */
  of(request: Request): string
  /** Keeps what the answer is to say about the budgets that the request was charged to. */
  charge(request: Request, headers: Readonly<Record<string, string>>): void
  chargesOf(request: Request): Readonly<Record<string, string>>
}

export const createCallers = (): Callers => {
  const addresses = new WeakMap<Request, string>()
  const charges = new WeakMap<Request, Readonly<Record<string, string>>>()
  return {
    note: (request, address) => void addresses.set(request, address),
    of: (request) => addresses.get(request) ?? 'unknown',
    charge: (request, headers) => void charges.set(request, headers),
    chargesOf: (request) => charges.get(request) ?? {},
  }
}

/** What is known about the sender of a request beside the request itself. */
export interface Callers {
  note(request: Request, address: string): void
  /** The client's address, as the connection and trusted proxies say. */
  of(request: Request): string
  /** Keeps the name of the request, which its line in the log carries. */
  open(request: Request, instance: string): void
  instanceOf(request: Request): string | undefined
  /** Keeps who the sender has proved to be, for the log. */
  name(request: Request, label: string): void
  /** Who the sender has proved to be; undefined while nobody knows. */
  nameOf(request: Request): string | undefined
  /** Keeps what the answer is to say about the budgets that the request was charged to. */
  charge(request: Request, headers: Readonly<Record<string, string>>): void
  chargesOf(request: Request): Readonly<Record<string, string>>
}

export const createCallers = (): Callers => {
  const addresses = new WeakMap<Request, string>()
  const instances = new WeakMap<Request, string>()
  const names = new WeakMap<Request, string>()
  const charges = new WeakMap<Request, Readonly<Record<string, string>>>()
  return {
    note: (request, address) => void addresses.set(request, address),
    of: (request) => addresses.get(request) ?? 'unknown',
    open: (request, instance) => void instances.set(request, instance),
    instanceOf: (request) => instances.get(request),
    name: (request, label) => void names.set(request, label),
    nameOf: (request) => names.get(request),
    charge: (request, headers) => void charges.set(request, headers),
    chargesOf: (request) => charges.get(request) ?? {},
  }
}

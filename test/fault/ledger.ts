/** What the operator was told, written down outside the system under test. */
export interface Publication {
  /** The idempotency key, and the title by which the records can be asked for it. */
  readonly key: string
  readonly audience: 'everybody' | 'team'
  /** Set once the server has answered 2xx. */
  acknowledged: { readonly incidentId: string; readonly noticeId: string; readonly effectiveAt: string } | undefined
  /** Taken back, and the server has said yes to that. */
  isUndone: boolean
}

export interface Reader {
  readonly id: string
  readonly address: string
  readonly isTeam: boolean
}

export const senderDomain = 'status.example'

/** The Message-ID that a first notice carries to a reader, on every attempt. */
export const expectedKey = (incidentId: string, reader: Reader): string => `<${incidentId}.${reader.id}@${senderDomain}>`

export const readersOf = ({ audience }: Publication, readers: readonly Reader[]): readonly Reader[] =>
  audience === 'everybody' ? readers : readers.filter(({ isTeam }) => isTeam)

/** Who writes in a draft: an operator or a token, by the name that colleagues know. */
export interface Writer {
  readonly id: string
  readonly name: string
}

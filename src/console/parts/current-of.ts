/** What a dialog was opened for as it is now: the list moves on below it. What has gone from the list stays as it was seen. */
export const currentOf = <T extends { readonly id: string }>(items: readonly T[] | undefined, opened: T | undefined): T | undefined =>
  items?.find(({ id }) => id === opened?.id) ?? opened

const rowsIn = (list: HTMLElement | null, row: string): readonly HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(row) ?? [])]

/** The row that has the focus, or something in it. */
export const rowAt = (list: HTMLElement | null, row: string): HTMLElement | undefined =>
  rowsIn(list, row).find((one) => one.contains(document.activeElement))

/** Moves the focus by one row, and from no row at all to the first. */
export const stepTo = (list: HTMLElement | null, row: string, by: 1 | -1): boolean => {
  const rows = rowsIn(list, row)
  const at = rows.findIndex((one) => one.contains(document.activeElement))
  const next = at === -1 ? rows[0] : rows[at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

/** A key does what the button of the same act in the row does, where the row has one. */
export const pressIn = (row: HTMLElement | undefined, act: string): boolean => {
  const button = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)
  button?.click()
  return button !== null && button !== undefined
}

const rowsIn = (list: HTMLElement | null, row: string): readonly HTMLElement[] =>
  [...(list?.querySelectorAll<HTMLElement>(row) ?? [])].filter((one) => one.checkVisibility())

/** The row that has the focus, or something in it; of rows within rows the innermost. */
export const rowAt = (list: HTMLElement | null, row: string): HTMLElement | undefined => {
  const found = document.activeElement?.closest<HTMLElement>(row) ?? undefined
  return found && list?.contains(found) ? found : undefined
}

const isAfter = (one: Node, other: Node): boolean => (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

export const focusRow = (row: HTMLElement | undefined): boolean => {
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return row !== undefined
}

/** Moves the focus by one row, from between two to the one that comes, and from nowhere to the first. */
export const stepTo = (list: HTMLElement | null, row: string, by: 1 | -1): boolean => {
  const rows = rowsIn(list, row)
  const at = rowAt(list, row) ?? document.activeElement
  if (!at || !list?.contains(at)) return focusRow(rows[0])
  return focusRow(by === 1 ? rows.find((one) => isAfter(one, at)) : rows.findLast((one) => isAfter(at, one)))
}

/** A key does what the button of the same act in the row does, where the row has one: never what a row within it has. */
export const pressIn = (row: HTMLElement | undefined, own: string, act: string): boolean => {
  const button = [...(row?.querySelectorAll<HTMLButtonElement>(`[data-act="${act}"]`) ?? [])].find((one) => one.closest(own) === row)
  button?.click()
  return button !== undefined
}

/**
 * Goes on to the next row where the one with the focus goes away, else to the one before, else to the list: otherwise whoever works
 * through a list would begin it anew after each act. Who has the focus elsewhere keeps it. The returned function ends it.
 */
export const followRows = (list: HTMLElement, row: string): (() => void) => {
  let held: { readonly at: HTMLElement; readonly after: readonly HTMLElement[]; readonly before: readonly HTMLElement[] } | undefined
  const hold = (): void => {
    const at = rowAt(list, row)
    const rows = rowsIn(list, row)
    held = at && { at, after: rows.filter((one) => isAfter(one, at)), before: rows.filter((one) => isAfter(at, one)).toReversed() }
  }
  const watch = new MutationObserver(() => {
    if (!held || held.at.isConnected) return
    const { after, before } = held
    held = undefined
    if (document.activeElement !== document.body) return
    if (!focusRow([...after, ...before].find((one) => one.isConnected))) list.focus()
  })
  list.addEventListener('focusin', hold)
  watch.observe(list, { childList: true, subtree: true })
  return () => {
    list.removeEventListener('focusin', hold)
    watch.disconnect()
  }
}

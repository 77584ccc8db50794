import { type RefObject, useEffect } from 'react'

/**
 * The first field that is wrong gets the focus and is seen, however long the form is. `tries` counts what the form refused by itself.
 * Where no field is wrong, the focus goes back to the button that was pressed, which could not hold it while it was sending.
 */
export const useFaultFocus = (form: RefObject<HTMLElement | null>, error: Error | null, tries = 0): void => {
  useEffect(() => {
    if (!error && tries === 0) return
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    field?.focus({ preventScroll: true })
    field?.scrollIntoView({ block: 'center' })
    if (!field && document.activeElement === document.body) form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }, [form, error, tries])
}

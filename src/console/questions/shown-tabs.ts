/** What of the questions of an incident is looked at; open ones unless the address says otherwise. */
export const shownTabs = ['open', 'held', 'reported', 'shown', 'hidden'] as const
export type Shown = (typeof shownTabs)[number]

export const parseShown = ({ show }: Readonly<Record<string, unknown>>): { readonly show?: Shown } => {
  const found = shownTabs.find((one) => one === show)
  return found === undefined ? {} : { show: found }
}

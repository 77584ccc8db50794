/** As people type it: "new york" is America/New_York. */
const plain = (text: string): string => text.trim().toLowerCase().replaceAll(' ', '_')

/** Every zone that this browser knows, with those first that are likeliest. */
export const zonesAfter = (...first: readonly string[]): readonly string[] => [
  ...new Set([...first, 'UTC', ...Intl.supportedValuesOf('timeZone')]),
]

/** Zones that fit what was typed, the best first: the name itself, then those of which a part begins so, then the rest. */
export const fittingZones = (zones: readonly string[], typed: string): readonly string[] => {
  const wanted = plain(typed)
  const worth = (zone: string): number => {
    const name = plain(zone)
    if (name === wanted) return 3
    if (name.split('/').some((part) => part.startsWith(wanted))) return 2
    return name.includes(wanted) ? 1 : 0
  }
  return zones.filter((zone) => worth(zone) > 0).sort((a, b) => worth(b) - worth(a))
}

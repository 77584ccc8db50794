import { useLocation } from '@tanstack/react-router'
import { type Place, placeAt } from './places.ts'

/** The place that the navigation marks. */
export const usePlace = (): Place['id'] | undefined => {
  const { pathname } = useLocation()
  return placeAt(pathname.replace(/(?<=.)\/$/, ''))
}

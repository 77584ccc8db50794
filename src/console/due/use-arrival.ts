import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

/** A link to a place of this list, such as one item that is owed: it comes to the eye and has the focus once it is drawn. */
export const useArrival = (places: RegExp): void => {
  const { hash, visit } = useLocation({ select: ({ hash, state }) => ({ hash, visit: state.__TSR_key ?? '' }) })
  const arrived = useRef('')
  // A screen that comes puts the focus on its own title; this is for the moment after it.
  const [isThere, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  useEffect(() => {
    if (!isThere || !places.test(hash) || arrived.current === visit + hash) return
    const place = document.getElementById(hash)
    if (!place) return
    arrived.current = visit + hash
    place.scrollIntoView({ block: 'center' })
    place.focus({ preventScroll: true })
  })
}

import { useEffect, useState } from 'react'

/** Three times before others take somebody for gone. */
const saidAgainMs = 8000
/** Whoever has touched nothing for this long may still have it open, and writes no more. */
const idleMs = 120_000
const signsOfLife = ['keydown', 'input', 'pointerdown', 'focusin'] as const

/** Whether somebody touches this page: a cursor that was left in a field is nobody. */
const useIsIdle = (isOn: boolean): boolean => {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (!isOn) return undefined
    let timer = 0
    const wake = (): void => {
      window.clearTimeout(timer)
      setIdle(false)
      timer = window.setTimeout(() => setIdle(true), idleMs)
    }
    wake()
    for (const sign of signsOfLife) window.addEventListener(sign, wake)
    return () => {
      window.clearTimeout(timer)
      for (const sign of signsOfLife) window.removeEventListener(sign, wake)
    }
  }, [isOn])
  return isIdle
}

/** How a screen says to the server who has it open, and where in it they are; null is nowhere in particular. */
export type SayWhere<Place> = (of: string, place: Place | null, hasLeft: boolean) => void

/** Tells the others who has this open, and where they write while they do. `say` is the same function at each call. */
export const usePresence = <Place extends string>(of: string, isOn: boolean, say: SayWhere<Place>): ((place: Place | null) => void) => {
  const [place, setPlace] = useState<Place | null>(null)
  const shown = useIsIdle(isOn) ? null : place
  useEffect(() => {
    if (!isOn) return undefined
    say(of, shown, false)
    const timer = window.setInterval(() => say(of, shown, false), saidAgainMs)
    return () => window.clearInterval(timer)
  }, [of, shown, isOn, say])
  useEffect(() => (isOn ? () => say(of, null, true) : undefined), [of, isOn, say])
  return setPlace
}

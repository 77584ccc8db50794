import type { Schemas } from '../../client/open-client.ts'
import type { Saving } from '../compose/draft-desk.ts'
import type { Body } from './join-bodies.ts'
import { type Kept, type SectionDeps, SectionDesk, type SectionState } from './section-desk.ts'

export type SectionStates = Readonly<Record<string, SectionState>>

/** Every section of a postmortem on one desk, each saved by itself. */
export class PostmortemDesk {
  readonly #desks = new Map<string, SectionDesk>()
  readonly #depsOf: (section: string) => SectionDeps
  readonly #listeners = new Set<() => void>()
  #states: SectionStates

  constructor({ sections }: Schemas['Postmortem'], depsOf: (section: string) => SectionDeps) {
    this.#depsOf = depsOf
    for (const kept of sections) this.#add(kept)
    this.#states = this.#gathered()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly states = (): SectionStates => this.#states

  of(section: string): SectionDesk {
    const desk = this.#desks.get(section)
    if (!desk) throw new Error(`the postmortem has no section ${section}`)
    return desk
  }

  write(section: string, body: Body): void {
    this.of(section).write(body)
  }

  take({ sections }: Schemas['Postmortem']): void {
    const added = sections.filter(({ section }) => !this.#desks.has(section)).map((kept) => this.#add(kept))
    for (const kept of sections) this.#desks.get(kept.section)?.take(kept)
    for (const desk of added) desk.open()
  }

  open(): void {
    for (const desk of this.#desks.values()) desk.open()
  }

  /** Whether all of it is saved now. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#desks.values()].map((desk) => desk.flush()))
    return Object.values(this.#states).every(({ saving }) => saving === 'saved')
  }

  /** Whether what could not be saved is kept in the browser. */
  async close(): Promise<boolean> {
    await Promise.all([...this.#desks.values()].map((desk) => desk.close()))
    return Object.values(this.#states).every(({ isKept }) => isKept)
  }

  #add(kept: Kept): SectionDesk {
    const desk = new SectionDesk(kept, this.#depsOf(kept.section), () => this.#moved())
    this.#desks.set(kept.section, desk)
    return desk
  }

  #gathered(): SectionStates {
    return Object.fromEntries([...this.#desks].map(([section, { state }]) => [section, state]))
  }

  #moved(): void {
    this.#states = this.#gathered()
    for (const listener of this.#listeners) listener()
  }
}

const worst: readonly Saving[] = ['conflict', 'refused', 'kept', 'saving', 'saved']

/** How it is with the whole, which is as with the section that is worst off. */
export const savingOf = (states: SectionStates): Saving => {
  const all = Object.values(states).map(({ saving }) => saving)
  return worst.find((one) => all.includes(one)) ?? 'saved'
}

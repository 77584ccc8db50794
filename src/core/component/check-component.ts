import { FieldFaults, ok, type Result } from '../result.ts'
import type { Component } from './component.ts'
import type { ParsedComponent } from './parse-component-input.ts'

/** As readers and lists of names tell components apart: neither capitals nor the width of a blank make another name. */
const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')

const isNamesake = (a: string, b: string): boolean => nameKey(a) === nameKey(b)

export interface ComponentSurroundings {
  /** All of the page, retired ones and the component itself included. */
  readonly all: readonly Component[]
  /** The date by the page's calendar. */
  readonly today: string
  /** The component as it is kept, where it is there already. */
  readonly old?: Component
}

/**
 * Customers, subscribers' choices and lists of names know a component by its name: two in use have never the same. A retired one is history and
 * keeps its own. What was kept before there was this rule stays until somebody changes it.
 */
export const checkComponent = (
  { name, startedOn }: ParsedComponent,
  isInUse: boolean,
  { all, today, old }: ComponentSurroundings,
): Result<true> => {
  const faults = new FieldFaults()
  const isNewThere = !old || old.retiredAt !== null || !isNamesake(old.name, name)
  const taken = all.find((one) => one.id !== old?.id && one.retiredAt === null && isNamesake(one.name, name))
  if (isInUse && isNewThere && taken) faults.add('/name', `"${taken.name}" is a component in use already; choose another name.`)
  if (startedOn !== null && startedOn !== (old?.startedOn ?? null) && startedOn > today)
    faults.add('/startedOn', 'This day is still to come. Give the first day of use once it has come.')
  return faults.any ? faults.refuse() : ok(true)
}

/** Names of a list that stand in it twice, each told at the later line. */
export const checkNames = (names: readonly string[]): Result<true> => {
  const faults = new FieldFaults()
  const first = new Map<string, string>()
  for (const [at, name] of names.entries()) {
    const before = first.get(nameKey(name))
    if (before !== undefined) faults.add(`/names/${at}`, `"${before}" stands here twice; leave one of them out.`)
    else first.set(nameKey(name), name)
  }
  return faults.any ? faults.refuse() : ok(true)
}

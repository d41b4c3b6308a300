import type { Engine } from '../../engine/get-engine'
import { meanOf, measurePersona, type PersonaResult } from './measure-personas'
import type { Persona } from './schema'
import type { ShippedCatalog } from './shipped-catalog'

/** What synthetic people are served: the mean share of a list that is theirs, and films the site knew they never want. */
export type PersonaFit = { share: number; broken: number }

/** How much of that share a change of the engine may cost. */
const mayLose = 0.02

export const fitOfPeople = (people: readonly Persona[], shipped: ShippedCatalog, engine: Engine): PersonaFit =>
  fitOf(people.map((person) => measurePersona(person, shipped, engine)))

export function fitOf(results: readonly Pick<PersonaResult, 'counts' | 'measured'>[]): PersonaFit {
  const lists = results
    .filter(({ counts }) => counts)
    .flatMap(({ measured }) => measured.filter(({ row }) => row === 'as served'))
  return {
    share: meanOf(lists.map(({ belong, filmIds }) => (filmIds.length === 0 ? 0 : belong / filmIds.length))),
    broken: lists.reduce((sum, { violations, unheard }) => sum + violations - unheard, 0),
  }
}

/** Why a change must not serve whatever it gains elsewhere, or null. */
export function refusePeople(before: PersonaFit, after: PersonaFit): string | null {
  const said = `synthetic people: ${after.share.toFixed(3)} of a list theirs, ${before.share.toFixed(3)} before`
  if (after.broken > before.broken) return `${said}; ${after.broken} films they never want, ${before.broken} before`
  return after.share < before.share - mayLose ? said : null
}

import type { CandidateData, TieData } from '../parts/data-block'

/** What the choice of ties rests on: the person's films as the prompt names them, and what tells nobody from anybody. */
export type Telling = {
  own: ReadonlyMap<number, { how: string }>
  stated: ReadonlySet<string>
  common: ReadonlySet<string>
}

/** Whether a tie tells something of this person: a written link, a film named as an example, or something few films have. */
export function isTelling(tie: TieData, { own, common }: Omit<Telling, 'stated'>): boolean {
  switch (tie.kind) {
    case 'kindred':
      return true
    case 'alike':
      return tie.shares.length > 0 || own.get(tie.film)?.how === 'named'
    case 'interest':
      return !common.has(tie.facet)
    default:
      return false
  }
}

/** Something a great part of the catalog has, which nobody asked for. */
const isCommon = (tie: TieData, { stated, common }: Telling) =>
  tie.kind === 'interest' && common.has(tie.facet) && !stated.has(tie.facet)

/** Telling ties, then what was asked for, then the rest; each as heavy as they come. */
export function tellingFirst(ties: readonly TieData[], telling: Telling): TieData[] {
  const rank = (tie: TieData) => (isTelling(tie, telling) ? 0 : isCommon(tie, telling) ? 2 : 1)
  return ties
    .map((tie, place) => ({ tie, place }))
    .toSorted((a, b) => rank(a.tie) - rank(b.tie) || a.place - b.place)
    .map(({ tie }) => tie)
}

/** One tie of each kind to a film of the person's; the catalog's own words stand for what the two have in common. */
export function withoutRepeats(ties: readonly TieData[]): TieData[] {
  const worded = new Set(ties.flatMap((tie) => (tie.kind === 'kindred' ? [tie.film] : [])))
  const seen = new Set<string>()
  return ties.filter((tie) => {
    if (tie.kind === 'alike' && tie.by === 'content' && worded.has(tie.film)) return false
    if (tie.kind !== 'alike' && tie.kind !== 'kindred') return true
    const key = [tie.kind, tie.film, tie.kind === 'alike' ? tie.by : ''].join(' ')
    return !seen.has(key) && seen.add(key)
  })
}

/** So many films say whether a wish tells them apart. */
const FEW = 4

/** Facets that every film offered has, as after "only French films": they tell none of them apart. */
function sharedByAll(candidates: readonly CandidateData[]): Set<string> {
  const [first, ...others] = candidates.map(
    ({ because }) => new Set(because.flatMap((tie) => (tie.kind === 'interest' ? [tie.facet] : []))),
  )
  if (!first || candidates.length < FEW) return new Set()
  return new Set([...first].filter((facet) => others.every((facets) => facets.has(facet))))
}

/**
 * What every film offered has is said of none; a decade, a large country or a common genre nobody asked for speaks for one
 * film of a list at most: for the one that has nothing else to speak for it, or where it weighs most.
 */
export function varyTies(candidates: readonly CandidateData[], telling: Telling): CandidateData[] {
  const shared = sharedByAll(candidates)
  const isShared = (tie: TieData) => tie.kind === 'interest' && shared.has(tie.facet)
  const apart = candidates.map((candidate) => ({
    ...candidate,
    because: candidate.because.filter((tie) => !isShared(tie)),
  }))
  return sparing(apart, telling, (tie) => isCommon(tie, telling))
}

function sparing(
  candidates: readonly CandidateData[],
  telling: Telling,
  isSpared: (tie: TieData) => boolean,
): CandidateData[] {
  const weightIn = ({ because }: CandidateData) =>
    Math.max(0, ...because.map((tie) => (isSpared(tie) && 'weight' in tie ? tie.weight : 0)))
  const isBare = ({ because }: CandidateData) => !because.some((tie) => isTelling(tie, telling) && !isSpared(tie))
  const keeper = candidates
    .filter((candidate) => weightIn(candidate) > 0)
    .toSorted((a, b) => Number(isBare(b)) - Number(isBare(a)) || weightIn(b) - weightIn(a))[0]
  return candidates.map((candidate) =>
    candidate === keeper ? candidate : { ...candidate, because: candidate.because.filter((tie) => !isSpared(tie)) },
  )
}

/** A written link says more than what was counted. */
const WRITTEN = 2
/** Nearness alone, with nothing one could name. */
const NEAR = 0.25
/** What is left of a tie's weight for each film of the list that has led with the same. */
const TOLD = 0.5

/**
 * Lets another telling tie lead where films before have led with the same: eight films found for one wish have other
 * things to be said for them too. What leads away from the usual leads with that.
 */
export function turnLeads(candidates: readonly CandidateData[], telling: Telling): CandidateData[] {
  const told = new Map<string, number>()
  const keyOf = (tie: TieData) => ('film' in tie ? `film:${tie.film}` : tie.kind === 'interest' ? tie.facet : '')
  const worth = (tie: TieData) => {
    if (!('weight' in tie)) return 0
    const says = tie.kind === 'kindred' ? WRITTEN : tie.kind === 'alike' && tie.shares.length === 0 ? NEAR : 1
    return tie.weight * says * TOLD ** (told.get(keyOf(tie)) ?? 0)
  }
  return candidates.map((candidate) => {
    const { because } = candidate
    if (because.some(({ kind }) => kind === 'exploration')) return candidate
    const [lead] = because.filter((tie) => isTelling(tie, telling)).toSorted((a, b) => worth(b) - worth(a))
    if (!lead) return candidate
    told.set(keyOf(lead), (told.get(keyOf(lead)) ?? 0) + 1)
    return { ...candidate, because: [lead, ...because.filter((tie) => tie !== lead)] }
  })
}

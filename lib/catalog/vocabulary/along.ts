import { terms } from '../../../domains/terms'
import { ownValue } from '../../own-value'
import type { Facet } from '../../recommender/types'

const nothing: ReadonlySet<Facet> = new Set()

/** A facet that words turn down, and what they mean as well; what is wanted all the same is none of it. */
export const withAlong = (facet: Facet, wanted: Pick<ReadonlySet<Facet>, 'has'> = nothing): Facet[] => [
  facet,
  ...(ownValue(terms.along, facet) ?? []).filter((other) => !wanted.has(other)),
]

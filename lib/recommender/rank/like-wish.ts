import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import { mostExamples } from '../score/components/example'
import type { Facet, RankRequest, SoftWish } from '../types'
import { blockedRows } from './blocked-rows'
import { similarFilms } from './similar-films'

/** A film is like one that is named where it stands among so many of its nearest that may be proposed. */
const nearest = 24

const facet: Facet = 'like:examples' as string as Facet

/**
 * "Something like these" as a wish like any other: a list has its share of films near one of those named. Null where none is named, or
 * none is near. O(examples · catalog).
 */
export function likeWish(index: CatalogIndex, request: RankRequest, models: RankModels): SoftWish | null {
  const examples = request.exampleFilmIds?.slice(0, mostExamples) ?? []
  if (examples.length === 0) return null
  const out = blockedRows(index, request, new Uint8Array(index.size))
  const films = new Set(examples.flatMap((id) => similarFilms(index, id, nearest, models, { out }).map(filmIdOf)))
  return films.size > 0 ? { facet, level: 'more', films } : null
}

const filmIdOf = ({ filmId }: { filmId: number }) => filmId

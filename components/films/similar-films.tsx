import { Section } from '@/components/ui/section'
import type { Viewer } from '@/lib/auth/viewer'
import { sharedLabels } from '@/lib/catalog/facets'
import type { FilmDetail } from '@/lib/catalog/schema'
import { type CatalogSnapshot, getCatalog, toCard } from '@/lib/catalog/snapshot'
import { engineFor } from '@/lib/engine/get-engine'
import { getRecommendationContext, rulesFor } from '@/lib/recommendations/context/context'
import { noRules } from '@/lib/recommender/plain-request'
import { type SimilarFilm, similarFilms } from '@/lib/recommender/rank/similar-films'
import { FilmStrip } from './film-strip'

const SHOWN = 6
const MOST_SHARED = 3

/** Films that belong beside this one, each with a word on why; none that breaks a rule of the viewer's. */
export async function SimilarFilms({ film, viewer }: { film: FilmDetail; viewer: Viewer | null }) {
  const [catalog, engine, context] = await Promise.all([
    getCatalog(),
    engineFor([film.id]),
    viewer && getRecommendationContext(viewer),
  ])
  const similar = similarFilms(catalog.index, film.id, SHOWN, engine.models, {
    rules: context ? rulesFor(context) : noRules,
  })
  const films = similar.flatMap((each) => catalog.films.get(each.filmId) ?? [])
  if (films.length === 0) return null
  const notes = new Map(similar.map((each) => [each.filmId, noteOf(each, catalog)]))
  return (
    <Section id="similar" title="Beside this one" className="gap-5 border-t border-ink pt-5">
      <FilmStrip films={films.map(toCard)} surface="similar" notes={notes} />
    </Section>
  )
}

function noteOf({ because }: SimilarFilm, catalog: CatalogSnapshot): string {
  if (because.kindred) return because.kindred
  const shared = sharedLabels(because.facets.slice(0, MOST_SHARED), catalog.personName)
  if (shared) return `both: ${shared}`
  return because.viewers > 0 ? 'liked by the same people' : ''
}

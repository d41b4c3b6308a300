import { cardOf } from '@/components/films/film-strip'
import type { FilmRow } from '@/lib/recommendations/rows/rows'
import { memo } from '@/lib/recommender/memo'
import { DrawnRows, type RowFacts } from './drawn-rows'

/** Rows are kept, so that they are put into words once. */
const factsOf = memo((rows: readonly FilmRow[]) =>
  JSON.stringify(
    rows.map(
      ({ id, title, films, notes }): RowFacts => ({
        id,
        title,
        cards: films.map((film) => cardOf(film, notes?.get(film.id))),
      }),
    ),
  ),
)

export const FilmRows = ({ rows }: { rows: FilmRow[] }) => <DrawnRows facts={factsOf(rows)} />

export function FilmRowsSkeleton() {
  return (
    <div className="grid gap-5 border-t border-ink pt-5" aria-hidden>
      <div className="h-8 w-72 bg-rule/50" />
      <div className="grid grid-flow-col auto-cols-[9rem] gap-4 overflow-hidden md:auto-cols-fr md:gap-6">
        {Array.from({ length: 6 }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: six equal boxes
          <div key={place} className="aspect-2/3 bg-rule/40" />
        ))}
      </div>
    </div>
  )
}

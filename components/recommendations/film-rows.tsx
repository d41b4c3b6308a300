import { FilmGrid } from '@/components/films/film-card'
import type { FilmRow } from '@/lib/recommendations/rows'

export function FilmRows({ rows }: { rows: FilmRow[] }) {
  return rows.map((row) => (
    <section key={row.id} aria-labelledby={`row-${row.id}`} className="grid gap-5 border-t border-ink pt-5">
      <h2 id={`row-${row.id}`} className="text-2xl">
        {row.title}
      </h2>
      <FilmGrid films={row.films} surface={`row-${row.id}`} notes={row.notes} />
    </section>
  ))
}

export function FilmRowsSkeleton() {
  return (
    <div className="grid gap-5 border-t border-ink pt-5" aria-hidden>
      <div className="h-8 w-72 bg-rule/50" />
      <div className="grid grid-cols-2 gap-4 xs:grid-cols-3 md:grid-cols-4 lg:grid-cols-6">
        {Array.from({ length: 6 }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: six equal boxes
          <div key={place} className="aspect-2/3 bg-rule/40" />
        ))}
      </div>
    </div>
  )
}

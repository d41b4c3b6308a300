import { FilmStrip } from '@/components/films/film-strip'
import type { FilmRow } from '@/lib/recommendations/rows/rows'

export function FilmRows({ rows }: { rows: FilmRow[] }) {
  return rows.map((row) => (
    <section key={row.id} aria-labelledby={`row-${row.id}`} className="grid gap-5 border-t border-ink pt-5">
      <h2 id={`row-${row.id}`} className="text-2xl">
        {row.title}
      </h2>
      <FilmStrip films={row.films} surface={`row-${row.id}`} notes={row.notes} />
    </section>
  ))
}

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

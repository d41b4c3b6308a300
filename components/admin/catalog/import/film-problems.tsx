import type { FilmPreview } from '@/lib/imports/films/schema'

/** Rows that would not be taken, each with why. */
export function FilmProblems({ preview: { problems, more, place } }: { preview: FilmPreview }) {
  if (problems.length === 0) return null
  const all = problems.length + more.problems
  return (
    <section aria-labelledby="unusable" className="grid gap-3">
      <h2 id="unusable" className="text-xl">
        Not usable: {all.toLocaleString('en')}
      </h2>
      <ul className="grid gap-1 text-sm">
        {problems.map(({ line, title, reason }) => (
          <li key={`${line} ${title}`} className="[overflow-wrap:anywhere]">
            {`${place} ${line}`}
            {title && <span className="font-semibold"> {title}</span>}: {reason}
          </li>
        ))}
      </ul>
      {more.problems > 0 && <p className="text-sm text-soft">And {more.problems.toLocaleString('en')} more.</p>}
    </section>
  )
}

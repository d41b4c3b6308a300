import type { ReactNode } from 'react'
import type { Preview } from '@/lib/imports/ratings/schema'
import { starsText } from '@/lib/profile/evidence-text'

const SHOWN = 200
const SHOWN_OPEN = 30
const count = (value: number) => value.toLocaleString('en')
const titled = ({ title, year }: { title: string; year: number | null }) => (year ? `${title} (${year})` : title)

/** Everything a file came to: what is clear, what wants a choice, and what is left out and why. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const { matched, ambiguous, unmatched, problems, more } = preview
  return (
    <>
      {ambiguous.length > 0 && <Choices rows={ambiguous} more={more.ambiguous} />}
      <Folded
        title={`Found: ${count(matched.length)}`}
        rows={matched.length}
        open={ambiguous.length === 0 || matched.length <= SHOWN_OPEN}
      >
        {matched.slice(0, SHOWN).map((row) => (
          <li key={row.line} className="flex justify-between gap-4 border-b border-rule py-1.5">
            <span className="serif text-lg leading-snug">
              {titled(row.film)}
              {row.title !== row.film.title && <span className="text-sm text-soft"> as “{row.title}”</span>}
            </span>
            <span className="tabular shrink-0 text-sm">{starsText(row.stars)} stars</span>
          </li>
        ))}
      </Folded>
      {unmatched.length > 0 && (
        <Folded
          title={`Not in our catalog: ${count(unmatched.length + more.unmatched)}`}
          rows={unmatched.length + more.unmatched}
        >
          {unmatched.slice(0, SHOWN).map((row) => (
            <li key={row.line} className="border-b border-rule py-1.5">
              <span className="serif text-lg leading-snug">{titled(row)}</span>{' '}
              <span className="text-sm text-soft">{row.reason}</span>
            </li>
          ))}
        </Folded>
      )}
      {problems.length > 0 && (
        <Folded
          title={`Rows we could not read: ${count(problems.length + more.problems)}`}
          rows={problems.length + more.problems}
        >
          {problems.slice(0, SHOWN).map((row) => (
            <li key={`${row.line} ${row.reason}`} className="border-b border-rule py-1.5 text-sm">
              Line {row.line}: {row.reason}
            </li>
          ))}
        </Folded>
      )}
    </>
  )
}

function Choices({ rows, more }: { rows: Preview['ambiguous']; more: number }) {
  return (
    <section aria-labelledby="choices" className="grid gap-4">
      <h2 id="choices" className="text-2xl">
        Which film is it?
      </h2>
      <p className="max-w-[44rem] text-sm text-soft">
        These fit more than one film, or not quite. Choose one, or leave it out.
        {more > 0 && ` ${count(more)} more like them are left out.`}
      </p>
      <ul className="grid gap-3">
        {rows.map((row) => (
          <li key={row.line} className="grid items-center gap-x-6 gap-y-1 border-b border-rule pb-3 sm:grid-cols-2">
            <label htmlFor={`choice-${row.line}`} className="serif text-lg leading-snug">
              {titled(row)} <span className="text-sm text-soft">{starsText(row.stars)} stars</span>
            </label>
            <select
              id={`choice-${row.line}`}
              name={`choice-${row.line}`}
              defaultValue=""
              className="tap w-full rounded-sm border border-control bg-raised px-3 text-base text-ink"
            >
              <option value="">Leave it out</option>
              {row.films.map((film) => (
                <option key={film.id} value={film.id}>
                  {titled(film)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}

type FoldedProps = { title: string; rows: number; open?: boolean; children: ReactNode }

function Folded({ title, rows, open, children }: FoldedProps) {
  return (
    <details open={open} className="max-w-[56rem]">
      <summary className="tap cursor-pointer py-2 text-xl">{title}</summary>
      <ul>{children}</ul>
      {rows > SHOWN && <p className="py-2 text-sm text-soft">and {count(rows - SHOWN)} more</p>}
    </details>
  )
}

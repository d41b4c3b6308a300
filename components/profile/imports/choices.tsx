import { Section } from '@/components/ui/section'
import { say } from '@/domains/words'
import type { FilmRef, Preview, SaidRow } from '@/lib/imports/ratings/schema'
import { ImportSaid } from './said'

export const titled = ({ title, year }: { title: string; year: number | null }) => (year ? `${title} (${year})` : title)

type ChoiceRow = SaidRow & { key: number; title: string; year: number | null }

/** Rows that fit several films: one is chosen, or the row is left out. */
export function OpenChoices({ rows, more }: { rows: Preview['ambiguous']; more: number }) {
  return (
    <Section id="choices" title={say('Which film is it?')}>
      <p className="max-w-[44rem] text-sm text-soft">
        {say('These fit more than one film, or not quite. Choose one, or leave it out.')}
        {more > 0 && ` ${more.toLocaleString('en')} more like them are left out.`}
      </p>
      <ul className="grid gap-3">
        {rows.map(({ films, ...row }) => (
          <Choice key={row.key} row={row} films={films} chosen="" />
        ))}
      </ul>
    </Section>
  )
}

/** Rows whose film came out a year earlier or later than the file says: taken, unless the person says otherwise. */
export function ProbableChoices({ rows }: { rows: Preview['matched'] }) {
  return (
    <Section id="probably" title="Probably these">
      <p className="max-w-[44rem] text-sm text-soft">
        {say('Your file gives another year than our catalog. Leave out what is another film.')}
      </p>
      <ul className="grid gap-3">
        {rows.map(({ film, ...row }) => (
          <Choice key={row.key} row={row} films={[film]} chosen={String(film.id)} />
        ))}
      </ul>
    </Section>
  )
}

function Choice({ row, films, chosen }: { row: ChoiceRow; films: FilmRef[]; chosen: string }) {
  const id = `choice-${row.key}`
  return (
    <li className="grid items-center gap-x-6 gap-y-1 border-b border-rule pb-3 sm:grid-cols-2">
      <label htmlFor={id} className="flex items-baseline justify-between gap-4">
        <span className="serif text-lg leading-snug">
          {row.title} {row.year && <span className="text-sm text-soft">({row.year} in your file)</span>}
        </span>
        <ImportSaid says={row.says} stars={row.stars} at={row.at} />
      </label>
      <select
        id={id}
        name={id}
        defaultValue={chosen}
        className="tap w-full rounded-sm border border-control bg-raised px-3 text-base text-ink"
      >
        <option value="">Leave it out</option>
        {films.map((film) => (
          <option key={film.id} value={film.id}>
            {titled(film)}
          </option>
        ))}
      </select>
    </li>
  )
}

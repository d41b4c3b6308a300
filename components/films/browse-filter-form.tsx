import Form from 'next/form'
import { OwnLink } from '@/components/ui/own-link'
import { say, words } from '@/domains/words'
import { type BrowseFilters, runtimes, sorts } from '@/lib/catalog/browse/browse-filters'
import { countryName, decadeName } from '@/lib/catalog/facets'
import { details, genres, moods } from '@/lib/catalog/vocabulary/vocabularies'
import { buttonClass } from '../ui/button'
import { AutoSubmit } from '../ui/forms/auto-submit'

type BrowseFilterFormProps = { filters: BrowseFilters; options: { decades: number[]; countries: string[] } }

/** A GET form: every choice is in the address. With JavaScript a change applies itself. */
export function BrowseFilterForm({ filters, options }: BrowseFilterFormProps) {
  const { genre, mood, detail, decade, runtime, country } = filters
  const chosen = [genre, mood, detail, decade, runtime, country].filter(Boolean).length
  return (
    <Form action="/films" scroll={false} className="flex flex-wrap items-end gap-x-5 gap-y-3 lg:gap-x-3">
      <Choice
        name="genre"
        label={words.facets.genre}
        value={filters.genre}
        options={genres.terms.map((term) => [term.id, term.label])}
      />
      <Choice
        name="mood"
        label={words.facets.mood}
        value={filters.mood}
        options={moods.terms.map((term) => [term.id, term.label])}
      />
      {details.terms.length > 0 && (
        <Choice
          name="detail"
          label={words.facets.detail}
          value={filters.detail}
          options={details.terms.map((term) => [term.id, term.label])}
        />
      )}
      {words.hasYear && (
        <Choice
          name="decade"
          label="Decade"
          value={filters.decade}
          options={options.decades.map((decade) => [String(decade), decadeName(`${decade}s`)])}
        />
      )}
      {words.size && (
        <Choice
          name="runtime"
          label={say('Length')}
          value={filters.runtime}
          options={runtimes.map((runtime) => [runtime.id, runtime.label])}
        />
      )}
      <Choice
        name="country"
        label="Country"
        value={filters.country}
        options={options.countries.map((code) => [code, countryName(code)])}
      />
      <Choice
        name="sort"
        label="Order"
        value={filters.sort ?? 'known'}
        options={sorts.map((sort) => [sort.id, sort.label])}
        any={false}
      />
      {filters.all && <input type="hidden" name="all" value={filters.all} />}
      <AutoSubmit />
      <button type="submit" className={buttonClass('plain')}>
        Show
      </button>
      {chosen > 0 && (
        <OwnLink href="/films" className="tap inline-flex items-center text-sm">
          Clear filters
        </OwnLink>
      )}
    </Form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  value: string | number | undefined
  options: (readonly [string, string])[]
  any?: boolean
}

function Choice({ name, label, value, options, any = true }: ChoiceProps) {
  return (
    <label className="grid gap-1 text-xs font-semibold text-soft">
      {label}
      <select
        // A fresh element when the address changes: selects keep what was picked last otherwise.
        key={String(value)}
        name={name}
        defaultValue={value ?? ''}
        className="tap max-w-44 rounded-sm border border-control bg-transparent px-2 text-sm font-normal text-ink"
      >
        {any && <option value="">Any</option>}
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

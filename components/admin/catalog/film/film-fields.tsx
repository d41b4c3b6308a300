import { Field } from '@/components/ui/forms/field'
import { words as domain, say } from '@/domains/words'
import { fieldLabels } from '@/lib/catalog/edits/field-labels'
import { howMany } from '@/lib/catalog/edits/how-many'
import type { FilmField } from '@/lib/catalog/film-fields'
import type { FieldErrors } from '@/lib/errors'
import { KindredFieldset } from './kindred-fieldset'
import { TextAreaField } from './text-area-field'
import { WordsFieldset } from './words-fieldset'

type FilmFieldsProps = {
  /** Every field of the form, also those that stand empty. */
  initial: Record<string, string>
  /** What was typed, where the form comes back with errors. */
  typed: Record<string, string> | undefined
  errors: FieldErrors
}

const isOfFilms = domain.schemaType === 'Movie'

const placesOf = (values: Record<string, string>, list: string) =>
  Object.keys(values).filter((name) => name.startsWith(`${list}.`)).length

/** All that is said of a film, for one that is there and for one that is not yet. */
export function FilmFields({ initial, typed, errors }: FilmFieldsProps) {
  // A box that was unticked is not sent: what was typed then says so by leaving it out.
  const textOf = (name: string) => typed?.[name] ?? (typed && name.startsWith('back.') ? '' : (initial[name] ?? ''))
  const bind = (name: string) => ({ name, errors: errors[name], defaultValue: textOf(name), autoComplete: 'off' })
  const words = (name: FilmField) => ({
    legend: fieldLabels[name],
    name,
    places: placesOf(initial, name),
    errors: errors[name],
    textOf,
  })
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Title" {...bind('title')} />
        <Field label="Original title" {...bind('originalTitle')} />
        <TextAreaField label="Other titles" hint="One a line, at most five" rows={2} {...bind('alternativeTitles')} />
        <div className="grid grid-cols-2 items-start gap-5">
          <Field
            label="Series"
            hint={isOfFilms ? 'As star-wars' : 'Small letters, joined-by-hyphens'}
            {...bind('series')}
          />
          <Field label="Part of it" hint="1 is the first" inputMode="numeric" {...bind('seriesPart')} />
        </div>
        <TextAreaField label={say('Directors')} hint="One a line" rows={2} {...bind('directors')} />
        <TextAreaField
          label={isOfFilms ? 'Writers' : domain.facets.writers}
          hint={isOfFilms ? 'Of the screenplay, one a line' : 'One a line'}
          rows={2}
          {...bind('writers')}
        />
        <TextAreaField label={say('Cast')} hint="One a line, the leading first" rows={4} {...bind('cast')} />
      </div>
      <div className="grid grid-cols-2 items-start gap-5 sm:grid-cols-3 lg:grid-cols-5">
        <Field label="Year" hint="First release" inputMode="numeric" {...bind('year')} />
        {domain.size ? (
          <Field
            label={fieldLabels.runtimeMinutes}
            hint={`${domain.fewest.size} to ${domain.size.most}`}
            inputMode="numeric"
            {...bind('runtimeMinutes')}
          />
        ) : (
          <input type="hidden" name="runtimeMinutes" value="0" />
        )}
        <Field label="Prominence" hint="1 to 100; 0: not known" inputMode="numeric" {...bind('prominence')} />
        <Field label="Countries" hint="Codes or names" {...bind('countries')} />
        <Field label="Languages" hint="Codes or names" {...bind('languages')} />
      </div>
      <TextAreaField
        label={say('Log line')}
        hint="20 to 45 words: premise and feel, no ending, in our own words"
        rows={3}
        {...bind('logline')}
      />
      <WordsFieldset hint={`${howMany('genres')}, the most telling first`} {...words('genres')} />
      <WordsFieldset hint={`${howMany('moods')}, the most telling first`} {...words('moods')} />
      <WordsFieldset hint={`${howMany('themes')}, the most telling first`} {...words('themes')} />
      <WordsFieldset hint={howMany('settings')} {...words('settings')} />
      {domain.hasDetails && <WordsFieldset hint={howMany('details')} {...words('details')} />}
      <WordsFieldset hint={howMany('contentNotes')} {...words('contentNotes')} />
      <KindredFieldset places={placesOf(initial, 'kindred')} errors={errors} textOf={textOf} />
      <div className="grid gap-5 sm:grid-cols-3">
        <Field label="IMDb id" placeholder="tt0078748" {...bind('imdbId')} />
        <Field label="MovieLens id" inputMode="numeric" {...bind('movieLensId')} />
        <Field label="TMDB id" inputMode="numeric" {...bind('tmdbId')} />
      </div>
    </>
  )
}

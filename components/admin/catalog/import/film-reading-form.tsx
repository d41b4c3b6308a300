'use client'

import { ReadAgainForm, ReadingChoice } from '@/components/imports/read-again-form'
import { say } from '@/domains/words'
import { readFilmsAgainAction } from '@/lib/actions/admin/film-imports'
import type { FilmReadingFormProps, Option, WordChoice } from './reading-form-of'

/** What each column was read as and what unknown words mean, to be changed and read again. */
export function FilmReadingForm(props: FilmReadingFormProps & { importId: string }) {
  const { importId, columns, fields, words, terms, places, everyKind, more } = props
  return (
    <ReadAgainForm action={readFilmsAgainAction} importId={importId} className="gap-5">
      <fieldset className="grid gap-3">
        <legend className="serif pb-2 text-xl">What each column is</legend>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {columns.map(({ name, sample, value }, place) => (
            <ReadingChoice
              key={name}
              name={`column-${place}`}
              label={name || 'without a name'}
              note={sample && `such as “${sample}”`}
              value={value}
              none="left out"
              options={fields}
            />
          ))}
        </div>
        {more.columns > 0 && <p className="text-sm text-soft">{more.columns} more columns are left out.</p>}
      </fieldset>
      {everyKind && (
        <div className="max-w-80">
          <ReadingChoice
            name="everyKind"
            label={say('Genre of rows that name none')}
            note={everyKind.rows === 1 ? 'one row' : `${everyKind.rows.toLocaleString('en')} rows`}
            value={everyKind.value}
            none={say('none: such rows are not usable')}
            options={everyKind.options}
          />
        </div>
      )}
      {words.length > 0 && (
        <fieldset className="grid gap-3">
          <legend className="serif pb-2 text-xl">Words we do not know</legend>
          <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
            {words.map((word) => (
              <ReadingChoice
                key={word.place}
                name={`word-${word.place}`}
                label={`“${word.word}”`}
                note={noteOf(word, fields)}
                value={word.value}
                none="left out"
                options={terms[word.list] ?? []}
              />
            ))}
          </div>
        </fieldset>
      )}
      {more.unknown > 0 && <p className="text-sm text-soft">{more.unknown} rarer unknown words are left out.</p>}
      {places.length > 0 && (
        <p className="text-sm text-soft">Countries and languages we do not know, left out: {places.join(', ')}.</p>
      )}
    </ReadAgainForm>
  )
}

const noteOf = ({ list, rows }: WordChoice, fields: readonly Option[]) => {
  const label = fields.find(({ value }) => value === list)?.label ?? list
  return rows === null ? label : `${label}, ${rows === 1 ? 'once' : `${rows.toLocaleString('en')} times`}`
}

'use client'

import { ReadAgainForm, ReadingChoice } from '@/components/imports/read-again-form'
import { say } from '@/domains/words'
import { readAgainAction } from '@/lib/actions/imports'
import { fieldNames, fields } from '@/lib/imports/ratings/formats/field-names'
import { type Asked, type Best, scales } from '@/lib/imports/ratings/formats/format'

type Column = { name: string; field: string; example: string }
export type ImportReading = {
  importId: string
  scale: { value: string; read: number } | null
  best: { value: string; read: Best | null } | null
  role: { value: string; asks: boolean } | null
  columns: Column[] | null
  asks: Asked | null
}

const bestInWords: Record<Best, string> = { highest: 'the highest number', lowest: '1' }

/** How a file was read, to be changed: what the list is, what ratings are out of and which is the best, what each column is. */
export function ImportReadingForm({ importId, scale, best, role, columns, asks }: ImportReading) {
  return (
    <ReadAgainForm action={readAgainAction} importId={importId} className="max-w-[44rem] gap-4">
      <h2 className="text-xl">How we read it</h2>
      {role && (
        <ReadingChoice
          name="role"
          label={
            role.asks
              ? say('Your file names films and does not say what they are to you. They are')
              : say('These films are')
          }
          isAsked={role.asks}
          value={role.value}
          none="nothing we need to know"
          options={[
            { value: 'seen', label: say('films I have seen') },
            { value: 'want', label: say('films I want to watch') },
            { value: 'liked', label: say('films I like') },
          ]}
        />
      )}
      {scale && (
        <ReadingChoice
          name="scale"
          label="Ratings are out of"
          value={scale.value}
          none={`${scale.read}, as the file shows`}
          options={scales.map((each) => ({ value: String(each), label: String(each) }))}
        />
      )}
      {best && (
        <ReadingChoice
          name="best"
          label={
            asks === 'best'
              ? 'Your ratings look like marks of school, and the file does not say which is the best. It is'
              : 'The best rating is'
          }
          isAsked={asks === 'best'}
          value={best.value}
          none={best.read === null ? 'not said yet' : `${bestInWords[best.read]}, as the file shows`}
          options={[
            { value: 'highest', label: bestInWords.highest },
            { value: 'lowest', label: bestInWords.lowest },
          ]}
        />
      )}
      {asks === 'title' && <p className="text-sm font-semibold">{say('Which of the columns names the film?')}</p>}
      {columns && (
        <details open={asks !== null}>
          <summary className="tap cursor-pointer py-2 text-sm font-semibold">What each column is</summary>
          <div className="grid gap-3 sm:grid-cols-2">
            {columns.map(({ name, field, example }, place) => (
              <ReadingChoice
                key={name}
                name={`column-${place}`}
                label={name || 'without a name'}
                note={example && `such as “${example}”`}
                value={field}
                options={fieldNames.map((each) => ({ value: each, label: fields[each] }))}
              />
            ))}
          </div>
        </details>
      )}
    </ReadAgainForm>
  )
}

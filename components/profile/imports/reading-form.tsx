'use client'

import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
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

const select = 'tap w-full rounded-sm border border-control bg-raised px-3 text-base text-ink'

const bestInWords: Record<Best, string> = { highest: 'the highest number', lowest: '1' }

/** How a file was read, to be changed: what the list is, what ratings are out of and which is the best, what each column is. */
export function ImportReadingForm({ importId, scale, best, role, columns, asks }: ImportReading) {
  const [answer, form] = useFormAction(readAgainAction)
  return (
    <form {...form} className="grid max-w-[44rem] gap-4 rounded-sm border border-rule bg-raised p-4">
      <input type="hidden" name="importId" value={importId} />
      <h2 className="text-xl">How we read it</h2>
      {role && (
        <label className="grid gap-1 text-sm">
          <span className={role.asks ? 'font-semibold' : ''}>
            {role.asks
              ? say('Your file names films and does not say what they are to you. They are')
              : say('These films are')}
          </span>
          <select name="role" defaultValue={role.value} className={select}>
            <option value="">nothing we need to know</option>
            <option value="seen">{say('films I have seen')}</option>
            <option value="want">{say('films I want to watch')}</option>
            <option value="liked">{say('films I like')}</option>
          </select>
        </label>
      )}
      {scale && (
        <label className="grid gap-1 text-sm">
          Ratings are out of
          <select name="scale" defaultValue={scale.value} className={select}>
            <option value="">{`${scale.read}, as the file shows`}</option>
            {scales.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      {best && (
        <label className="grid gap-1 text-sm">
          <span className={asks === 'best' ? 'font-semibold' : ''}>
            {asks === 'best'
              ? 'Your ratings look like marks of school, and the file does not say which is the best. It is'
              : 'The best rating is'}
          </span>
          <select name="best" defaultValue={best.value} className={select}>
            <option value="">
              {best.read === null ? 'not said yet' : `${bestInWords[best.read]}, as the file shows`}
            </option>
            <option value="highest">{bestInWords.highest}</option>
            <option value="lowest">{bestInWords.lowest}</option>
          </select>
        </label>
      )}
      {asks === 'title' && <p className="text-sm font-semibold">{say('Which of the columns names the film?')}</p>}
      {columns && (
        <details open={asks !== null}>
          <summary className="tap cursor-pointer py-2 text-sm font-semibold">What each column is</summary>
          <div className="grid gap-3 sm:grid-cols-2">
            {columns.map(({ name, field, example }, place) => (
              <label key={name} className="grid gap-1 text-sm">
                <span className="break-all">
                  {name || 'without a name'} {example && <span className="text-soft">such as “{example}”</span>}
                </span>
                <select name={`column-${place}`} defaultValue={field} className={select}>
                  {fieldNames.map((each) => (
                    <option key={each} value={each}>
                      {fields[each]}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </details>
      )}
      {answer?.ok === false && <Notice tone="error">{answer.message}</Notice>}
      <div>
        <SubmitButton look="quiet" pendingText="Reading it again…">
          Read it like this
        </SubmitButton>
      </div>
    </form>
  )
}

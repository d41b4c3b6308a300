'use client'

import { Failure } from '@/components/ui/forms/failure'
import { Field, inputClass, Labelled } from '@/components/ui/forms/field'
import { HiddenFields } from '@/components/ui/forms/hidden-fields'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { addViewingAction, changeViewingAction } from '@/lib/actions/diary'
import { starsText } from '@/lib/profile/views/evidence-text'

const steps = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]

type ViewingFormProps = {
  /** Which viewing is changed; without it another is added. */
  eventId?: string | undefined
  filmId: number
  title: string
  day?: string | undefined
  stars?: number | null
  /** The days it can have been. */
  first: string
  latest: string
}

/** The day a film was seen and the stars of that time. */
export function ViewingForm({ eventId, filmId, title, day = '', stars = null, first, latest }: ViewingFormProps) {
  const [answer, form] = useFormAction(eventId ? changeViewingAction : addViewingAction)
  const key = eventId ?? `film-${filmId}`
  const failed = answer?.ok === false ? answer : null
  const typed = (name: string, stands: string) => {
    const value = failed?.values?.[name]
    return typeof value === 'string' ? value : stands
  }
  return (
    <form
      {...form}
      noValidate
      aria-label={`${title}: ${eventId ? `the day ${day}` : 'another day'}`}
      className="grid gap-3"
    >
      <HiddenFields values={eventId ? { eventId } : { filmId }} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-44">
          <Field
            label="Day"
            name="day"
            id={`day-${key}`}
            type="date"
            min={first}
            max={latest}
            defaultValue={typed('day', day)}
            errors={failed?.fieldErrors?.day}
          />
        </div>
        <div className="w-32">
          <Labelled id={`stars-${key}`} label="Stars then">
            {(told) => (
              <select
                id={`stars-${key}`}
                name="stars"
                className={inputClass}
                defaultValue={typed('stars', stars === null ? '' : String(stars))}
                {...told}
              >
                <option value="">None</option>
                {steps.map((step) => (
                  <option key={step} value={step}>
                    {starsText(step)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        </div>
        <SubmitButton look="plain">{eventId ? 'Save' : 'Add the day'}</SubmitButton>
      </div>
      {failed && !failed.fieldErrors && <Failure answer={failed} look="plain" />}
      {answer?.ok && <Notice tone="good">Saved.</Notice>}
    </form>
  )
}

import type { Viewer } from '@/lib/auth/viewer'
import { askedPurposes } from '@/lib/experiments/asked-purposes'
import type { PurposeName } from '@/lib/privacy/schema'
import { TimeZoneField } from './time-zone-field'

type ConsentFieldsProps = {
  consents: Viewer['consents']
  gpc: boolean
  /** Purposes that are not asked for here. */
  without?: readonly PurposeName[]
}

/** One switch per purpose. All off until switched on; a browser's privacy signal is mentioned. */
export async function ConsentFields({ consents, gpc, without = [] }: ConsentFieldsProps) {
  const { questions, modelThere, shown } = await askedPurposes()
  // Where no model is set up there is nothing to agree to; an earlier yes can always be taken back.
  const asked = questions.filter(
    ({ name }) =>
      !without.includes(name) && ((name !== 'model' && name !== 'training') || modelThere || consents[name]),
  )
  return (
    <fieldset className="grid max-w-[44rem]">
      <legend className="sr-only">What Matinee may use</legend>
      {asked.map((purpose) => (
        <label
          key={purpose.name}
          className="grid grid-cols-[auto_1fr] items-start gap-x-4 gap-y-1 border-b border-rule py-4"
        >
          <input
            type="checkbox"
            name={purpose.name}
            defaultChecked={consents[purpose.name]}
            aria-describedby={`${purpose.name}-explanation`}
            className="mt-0.5 size-6 accent-[var(--accent)]"
          />
          <span className="font-semibold">{purpose.label}</span>
          <span id={`${purpose.name}-explanation`} className="col-start-2 text-sm text-soft">
            {purpose.explanation}
          </span>
        </label>
      ))}
      <input type="hidden" name="shown" value={shown} />
      <TimeZoneField />
      {gpc && (
        <p className="pt-3 text-sm text-soft">
          Your browser sends a Global Privacy Control signal: everything here starts switched off.
        </p>
      )}
    </fieldset>
  )
}

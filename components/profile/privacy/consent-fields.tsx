import { say } from '@/domains/words'
import { configuredServer } from '@/lib/ai/server/configured'
import type { ModelServer } from '@/lib/ai/server/learned'
import type { Viewer } from '@/lib/auth/viewer'
import { listModelsBeside } from '@/lib/experiments/queries'
import { purposes } from '@/lib/privacy/schema'
import { TimeZoneField } from './time-zone-field'

type ConsentFieldsProps = {
  consents: Viewer['consents']
  gpc: boolean
  /** Purposes that are not asked for here. */
  without?: readonly (typeof purposes)[number]['name'][]
}

/** One switch per purpose. All off until switched on; a browser's privacy signal is mentioned. */
export async function ConsentFields({ consents, gpc, without = [] }: ConsentFieldsProps) {
  const { server } = configuredServer()
  const models = server ? [server.name, ...(await listModelsBeside(server.name))] : []
  // Where no model is set up there is nothing to agree to; an earlier yes can always be taken back.
  const asked = purposes.filter(
    ({ name }) => !without.includes(name) && (name !== 'model' || server !== null || consents.model),
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
            {purpose.name === 'model' ? modelExplanation(server, models) : purpose.explanation}
          </span>
        </label>
      ))}
      <TimeZoneField />
      {gpc && (
        <p className="pt-3 text-sm text-soft">
          Your browser sends a Global Privacy Control signal: everything here starts switched off.
        </p>
      )}
    </fieldset>
  )
}

/** Which models may get it, and where. */
function modelExplanation(server: ModelServer | null, models: string[]): string {
  if (!server) return 'No language model is set up here now. You can take back what you agreed to earlier.'
  const { hostname } = new URL(server.address)
  const which = `${models.length === 1 ? 'model' : 'models'} ${list.format(models)}`
  return say`Your interests and the films behind them go to the ${which} at ${hostname}; never your name or address.`
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })

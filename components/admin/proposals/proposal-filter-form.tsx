import Form from 'next/form'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { Field } from '@/components/ui/forms/field'
import { say } from '@/domains/words'
import type { ProposalCounts } from '@/lib/enrichment/queries'
import type { ProposalFilters } from '@/lib/enrichment/schema'
import { strategies, strategyRecord } from '@/lib/enrichment/strategies'
import { SelectField } from '../select-field'

const states = [
  { id: 'waiting', label: 'Waiting' },
  { id: 'approved', label: 'Approved' },
  { id: 'rejected', label: 'Rejected' },
] as const

/** A GET form: what is shown stands in the address. */
export function ProposalFilterForm({ filters, counts }: { filters: ProposalFilters; counts: ProposalCounts }) {
  const { state, strategy, film } = filters
  return (
    <Form
      action="/admin/catalog/proposals"
      key={`${state} ${strategy} ${film}`}
      className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,12rem)_minmax(0,14rem)_minmax(0,1fr)_auto]"
    >
      <SelectField
        label="State"
        name="state"
        value={state}
        choices={states.map(({ id, label }) => ({ id, label: `${label} (${counts[id].toLocaleString('en')})` }))}
      />
      <SelectField
        label="Strategy"
        name="strategy"
        value={strategy ? strategyRecord(strategy).slug : ''}
        choices={[
          { id: '', label: 'All strategies' },
          ...strategies.map((each) => ({ id: strategyRecord(each).slug, label: strategyRecord(each).label })),
        ]}
      />
      <Field label={say('Film')} name="film" type="search" defaultValue={film} maxLength={80} autoComplete="off" />
      <div className="flex items-center gap-4">
        <button type="submit" className={buttonClass('plain')}>
          Show
        </button>
        {(film || strategy || state !== 'waiting') && (
          <Link href="/admin/catalog/proposals" className="tap inline-flex items-center text-sm">
            Clear
          </Link>
        )}
      </div>
    </Form>
  )
}

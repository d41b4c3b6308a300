import Link from 'next/link'
import { rowLink } from '@/components/admin/link-class'
import { Panel } from '@/components/admin/panel'
import { say } from '@/domains/words'
import type { BulkPlan } from '@/lib/catalog/edits/bulk'
import type { BulkForm } from '@/lib/catalog/edits/bulk-work'
import { changeParts } from '@/lib/catalog/edits/change-parts'
import { fieldLabels } from '@/lib/catalog/edits/field-labels'
import { ApplyBulkForm } from './apply-bulk-form'

const SHOWN = 100
const films = (count: number) => (count === 1 ? say('one film') : say`${count.toLocaleString('en')} films`)

/** What would change, film by film, what stays and why, and the button that does just this. */
export function BulkPreview({ plan, form, ids }: { plan: BulkPlan; form: BulkForm; ids: number[] }) {
  const { changes, skipped, fingerprint } = plan
  return (
    <Panel id="preview" title={changes.length === 0 ? 'Nothing would change' : `Changes ${films(changes.length)}`}>
      {Object.keys(skipped).length > 0 && (
        <p className="text-sm text-soft">
          As they are stay:{' '}
          {Object.entries(skipped)
            .map(([why, count]) => `${films(count)} (${why})`)
            .join(', ')}
          .
        </p>
      )}
      {changes.length > 0 && (
        <>
          <ApplyBulkForm films={ids.join(',')} fingerprint={fingerprint} form={form} count={changes.length} />
          <ul aria-label={say('Films that change')} className="border-b border-rule text-sm">
            {changes.slice(0, SHOWN).map(({ id, slug, title, year, change }) => (
              <li key={id} className="grid gap-x-6 border-t border-rule py-1.5 sm:grid-cols-2 sm:items-baseline">
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  <Link href={`/admin/catalog/${slug}`} prefetch={false} className={rowLink}>
                    {title}
                  </Link>{' '}
                  <span className="tabular text-soft">{year}</span>
                </span>
                <span className="flex flex-wrap gap-x-2">
                  <span className="text-soft">{fieldLabels[change.field]}</span>
                  {changeParts(change).parts.map(({ kind, text }) =>
                    kind === 'removed' ? (
                      <del key={kind + text} className="bg-danger/12">
                        <span className="sr-only">was </span>
                        {text}
                      </del>
                    ) : (
                      <ins key={kind + text} className="bg-good/12 no-underline">
                        <span className="sr-only">now </span>
                        {text}
                      </ins>
                    ),
                  )}
                </span>
              </li>
            ))}
          </ul>
          {changes.length > SHOWN && <p className="text-sm text-soft">And {films(changes.length - SHOWN)} more.</p>}
        </>
      )}
    </Panel>
  )
}

import Link from 'next/link'
import { engineChoices } from '@/lib/experiments/engine-choices'
import type { VariantView } from '@/lib/experiments/schema'
import { inlineLink } from '../link-class'
import { TimeStamp } from '../time-stamp'

/** What each variant is: prompt, model and ranking, and whether it still serves. */
export function VariantList({ variants }: { variants: VariantView[] }) {
  return (
    <ul className="border-b border-rule text-sm">
      {variants.map((variant) => (
        <li key={variant.id} className="grid gap-x-6 border-t border-rule py-2 md:grid-cols-[12rem_minmax(0,1fr)]">
          <span className="font-semibold [overflow-wrap:anywhere]">{variant.name}</span>
          <span className="[overflow-wrap:anywhere]">
            {variant.versionNumber === null ? (
              'The built-in prompt'
            ) : (
              <Link href={`/admin/prompts/slate/${variant.versionNumber}`} className={inlineLink}>
                Version {variant.versionNumber}
              </Link>
            )}
            , {variant.model ? `model ${variant.model}` : 'the model that serves'}, ranking{' '}
            {engineChoices.find(({ id }) => id === variant.engineChoice)?.label.toLowerCase()}.
            {variant.withdrawnAt && (
              <span className="block text-danger">
                Withdrawn <TimeStamp at={variant.withdrawnAt} />: {variant.withdrawnWhy}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

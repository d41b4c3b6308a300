import Link from 'next/link'
import { engineChoices } from '@/lib/experiments/engine-choices'
import type { TextKey } from '@/lib/experiments/outcomes/measures'
import type { VariantView } from '@/lib/experiments/schema'
import { inlineLink } from '../link-class'
import { TimeStamp } from '../time-stamp'

/** What each variant is: prompts, model and ranking, and whether it still serves. */
export function VariantList({ variants }: { variants: VariantView[] }) {
  return (
    <ul className="border-b border-rule text-sm">
      {variants.map((variant) => (
        <li key={variant.id} className="grid gap-x-6 border-t border-rule py-2 md:grid-cols-[12rem_minmax(0,1fr)]">
          <span className="font-semibold [overflow-wrap:anywhere]">{variant.name}</span>
          <span className="[overflow-wrap:anywhere]">
            <VersionLink slug="slate" number={variant.versionNumber} />
            {variant.texts.map(({ key, number }) => (
              <span key={key}>
                , {texts[key].words} by <VersionLink slug={texts[key].slug} number={number} lower />
              </span>
            ))}
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

const texts: Record<TextKey, { slug: string; words: string }> = {
  NOTE: { slug: 'note', words: 'texts of films' },
  PORTRAIT: { slug: 'portrait', words: 'portraits' },
}

function VersionLink({ slug, number, lower = false }: { slug: string; number: number | null; lower?: boolean }) {
  if (number === null) return lower ? 'the built-in prompt' : 'The built-in prompt'
  return (
    <Link href={`/admin/prompts/${slug}/${number}`} className={inlineLink}>
      {lower ? 'version' : 'Version'} {number}
    </Link>
  )
}

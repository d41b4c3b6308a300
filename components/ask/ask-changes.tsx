import Link from 'next/link'
import { say } from '@/domains/words'
import { ruleKey } from '@/lib/ask/own-rules'
import { type AskParams, askHref } from '@/lib/ask/schema'
import type { Changed } from '@/lib/ask/what-changed'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import type { StatedRule } from '@/lib/profile/ranking/rules'
import { ruleText } from '@/lib/profile/views/rule-text'

type AskChangesProps = {
  changed: Changed | null
  params: AskParams
  tokens: string[]
  catalog: CatalogSnapshot
  /** Rules of the person's own that tonight lets in. */
  letIn: StatedRule[]
}

/** Films named one by one; of more of them it is said how many. */
const MOST_NAMED = 4

/** What the last turn changed, and which films are set aside for tonight, each with a link that brings it back. */
export function AskChanges({ changed, params, tokens, catalog, letIn }: AskChangesProps) {
  const lines = changed ? linesOf(changed) : []
  const aside = params.not.flatMap((slug) => catalog.bySlug(slug) ?? [])
  return (
    <>
      {lines.length > 0 && <p className="text-sm">{lines.join(' ')}</p>}
      {letIn.map((rule) => (
        <p key={ruleKey(rule)} className="flex flex-wrap items-center gap-x-3 text-sm">
          You {ruleText(rule, catalog)}: let in for tonight only.
          <Link
            href={askHref(params, { once: params.once.filter((each) => each !== ruleKey(rule)) })}
            prefetch={false}
            className="tap inline-flex items-center underline decoration-control hover:decoration-current"
          >
            Let it hold again
          </Link>
        </p>
      ))}
      {aside.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
          Not tonight:
          {aside.slice(-MOST_NAMED).map(({ slug, title }) => (
            <Link
              key={slug}
              href={askHref({ ...params, w: tokens, not: params.not.filter((each) => each !== slug) })}
              prefetch={false}
              className="tap inline-flex items-center gap-1 underline decoration-rule hover:decoration-current"
            >
              <span className="sr-only">Bring back: </span>
              {title}
            </Link>
          ))}
          {aside.length > 1 && (
            <Link
              href={askHref({ ...params, w: tokens, not: [] })}
              prefetch={false}
              className="tap inline-flex items-center underline decoration-rule hover:decoration-current"
            >
              {say`Bring all ${aside.length} back`}
            </Link>
          )}
        </p>
      )}
    </>
  )
}

function linesOf({ added, gone, setAside }: Changed): string[] {
  if (added.length + gone.length + setAside === 0) return ['Nothing of the wish has changed.']
  return [
    added.length > 0 ? `New: ${added.join(' · ')}.` : '',
    gone.length > 0 ? `No longer: ${gone.join(' · ')}.` : '',
    setAside > 1 ? say`${setAside} films set aside, others in their place.` : '',
  ].filter(Boolean)
}

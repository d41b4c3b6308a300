import Link from 'next/link'
import type { FullAnswer } from '@/lib/ask/agent/ask-tonight'
import type { ToolName } from '@/lib/ask/agent/tools'
import { eachText } from '@/lib/ask/parts/part-text'
import { type AskParams, askHref } from '@/lib/ask/schema'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { namesOf } from '@/lib/profile/views/interest-views'

type HowFoundProps = Pick<FullAnswer, 'calls' | 'plans' | 'plan' | 'gone' | 'tokens'> & {
  params: AskParams
  catalog: CatalogSnapshot
}

const asked: Readonly<Record<ToolName, string>> = {
  search: 'Looked for',
  candidates: 'Counted films with',
  similar: 'Films most like',
  predict: 'Stars foretold for',
  evidence: 'What is known of',
  explain: 'What makes',
  summarise: 'What is written of',
}

/** What code prepared and what a model asked the engine while it read the wish, and what came back. */
export function HowFound({ calls, plans, plan, gone, tokens, params, catalog }: HowFoundProps) {
  if (calls.length + plans.length + gone.length === 0) return null
  const names = namesOf(catalog)
  return (
    <>
      {gone.length > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
          Left out by the model
          {gone.map(({ token, label }) => (
            <Link
              key={token}
              href={askHref(params, { w: [...tokens, token] })}
              prefetch={false}
              scroll={false}
              className="tap inline-flex items-center gap-1 underline"
            >
              <span className="sr-only">Bring back: </span>
              {label}
              <span aria-hidden>(bring back)</span>
            </Link>
          ))}
        </p>
      )}
      {calls.length + plans.length > 0 && (
        <details className="text-sm text-soft">
          <summary className="tap flex items-center underline decoration-rule">How this was found</summary>
          {plans.length > 0 && (
            <ol className="grid gap-1 pb-3" aria-label="Plans">
              {plans.map(({ without, added, films, best }, place) => (
                <li key={[...without, '+', ...added].join(' ')}>
                  <span className={place === (plan ?? 0) ? 'font-semibold text-ink' : undefined}>
                    {place === (plan ?? 0) ? 'Chosen' : 'Not chosen'}:{' '}
                    {planText(eachText(without, names), eachText(added, names))}
                  </span>
                  , {films} {films === 1 ? 'film' : 'films'}
                  {best.length > 0 && `: ${best.join(', ')}`}
                </li>
              ))}
            </ol>
          )}
          {calls.length > 0 && (
            <ol className="grid gap-2 pb-2" aria-label="What the model asked">
              {calls.map(({ tool, about, rows }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the order in which it was asked
                <li key={place}>
                  {asked[tool]} <span className="break-words text-ink">{about}</span>
                  <ul className="grid border-rule border-l pl-3">
                    {rows.length === 0 && <li>Nothing came back.</li>}
                    {rows.map((row, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: rows as they came
                      <li key={at} className="break-words tabular">
                        {row}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          )}
        </details>
      )}
    </>
  )
}

function planText(without: string, added: string): string {
  if (added) return `with ${added}`
  return without ? `without ${without}` : 'everything that was said'
}

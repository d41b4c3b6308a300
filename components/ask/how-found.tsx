import Link from 'next/link'
import type { FullAnswer } from '@/lib/ask/agent/ask-tonight'
import { type AskParams, askHref } from '@/lib/ask/schema'

type HowFoundProps = Pick<FullAnswer, 'calls' | 'plans' | 'plan' | 'gone' | 'tokens'> & { params: AskParams }

/** What code prepared and what a model asked the engine while it read the wish, and how much came back. */
export function HowFound({ calls, plans, plan, gone, tokens, params }: HowFoundProps) {
  if (calls.length + plans.length + gone.length === 0) return null
  return (
    <>
      {gone.length > 0 && (
        <p className="text-sm text-soft">
          Left out by the model:{' '}
          {gone.map(({ token, label }) => (
            <Link key={token} href={askHref(params, { w: [...tokens, token] })} className="tap underline">
              {label} (bring back)
            </Link>
          ))}
        </p>
      )}
      <details className="text-sm text-soft">
        <summary className="tap flex items-center underline decoration-rule">How this was found</summary>
        {plans.length > 0 && (
          <ol className="grid gap-1 pb-2">
            {plans.map(({ without, added, films, best }, place) => (
              <li key={[...without, '+', ...added].join(' ')} className="tabular">
                {place === (plan ?? 0) ? 'Chosen' : 'Not chosen'}: {planText({ without, added })}, {films}{' '}
                {films === 1 ? 'film' : 'films'}
                {best.length > 0 && ` (${best.join(', ')})`}
              </li>
            ))}
          </ol>
        )}
        <ol className="grid gap-1 pb-2">
          {calls.map(({ tool, input, rows }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order in which it was asked
            <li key={place} className="tabular">
              {tool} <span className="break-words">{input}</span>: {rows === 1 ? '1 row' : `${rows} rows`}
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

function planText({ without, added }: { without: string[]; added: string[] }): string {
  if (added.length > 0) return `with ${added.join(', ')}`
  return without.length > 0 ? `without ${without.join(', ')}` : 'everything that was said'
}

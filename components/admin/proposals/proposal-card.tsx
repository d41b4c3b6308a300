import Link from 'next/link'
import { factLine, withYear, yearText } from '@/lib/catalog/fact-line'
import type { ProposalView } from '@/lib/enrichment/queries'
import type { ProposalState } from '@/lib/enrichment/schema'
import { strategyRecord } from '@/lib/enrichment/strategies'
import { rowLink } from '../link-class'
import { TimeStamp } from '../time-stamp'
import { DecisionButton } from './decision-button'
import { DroppedParts } from './dropped-parts'
import { ProposalParts } from './proposal-parts'
import { ProposalText } from './proposal-text'

/** One proposal: what it would change, where it comes from, and what to do with it. */
export function ProposalCard({
  proposal,
  state,
  ticked,
}: {
  proposal: ProposalView
  state: ProposalState
  ticked: boolean
}) {
  const { id, film, strategy } = proposal
  const name = `${withYear(film)}, ${strategyRecord(strategy).label.toLowerCase()}`
  return (
    <li className="grid gap-3 border-t border-rule py-5 first:border-ink">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="flex min-w-0 items-center gap-3 text-lg">
          <label className="tap pointer-fine:min-h-8 flex items-center">
            <input type="checkbox" name="picked" value={id} defaultChecked={ticked} className="size-5 accent-accent" />
            <span className="sr-only">Tick {name}</span>
          </label>
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <Link href={`/admin/catalog/${film.slug}`} className={rowLink}>
              {film.title}
            </Link>{' '}
            <span className="tabular text-sm text-soft">
              {factLine(yearText(film.year), strategyRecord(strategy).label.toLowerCase())}
              {film.retired && ', retired'}
            </span>
          </span>
        </h2>
        <div className="flex flex-wrap gap-2">
          {state === 'waiting' ? (
            <>
              <DecisionButton decision={`approve ${id}`} look="plain" label={`Approve ${name}`}>
                Approve
              </DecisionButton>
              <DecisionButton decision={`reject ${id}`} look="plain" label={`Reject ${name}`}>
                Reject
              </DecisionButton>
            </>
          ) : (
            <DecisionButton decision={`undo ${id}`} look="plain" label={`Undo ${name}`}>
              Undo
            </DecisionButton>
          )}
        </div>
      </div>
      <ProposalText proposal={proposal} open={state === 'waiting'} />
      <ProposalParts proposal={proposal} open={state === 'waiting'} />
      <DroppedParts dropped={proposal.dropped} />
      <Source proposal={proposal} />
    </li>
  )
}

function Source({ proposal }: { proposal: ProposalView }) {
  const { promptVersion, model, inputTokens, outputTokens, createdAt, decidedAt, decidedBy } = proposal
  return (
    <p className="text-sm text-soft [overflow-wrap:anywhere]">
      {model}, {promptVersion === null ? 'built-in prompt' : `prompt version ${promptVersion}`},{' '}
      <span className="tabular">{(inputTokens + outputTokens).toLocaleString('en')} tokens</span>,{' '}
      <TimeStamp at={createdAt} />
      {decidedAt && (
        <>
          . Decided by {decidedBy ?? 'an unknown admin'}, <TimeStamp at={decidedAt} />
        </>
      )}
    </p>
  )
}

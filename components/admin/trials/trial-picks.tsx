import { Suspense } from 'react'
import { SLATE_SIZE } from '@/lib/prompts/parts/limits'
import type { Feed } from '@/lib/trials/feed'
import type { SlateTrial, TrialPick, TrialVerdict } from '@/lib/trials/slate'
import { refusalText } from '../refusal-text'
import { RefusedText } from '../refused-text'
import { TrialDrafts } from './trial-drafts'
import { Figure, Figures, seconds, Waiting, WriterLine } from './trial-frame'

/** A list as it is written: each pick in its own boundary, with what the site would make of it. */
export async function TrialPicks({ trial }: { trial: Promise<SlateTrial> }) {
  const { writer, picks, summary } = await trial
  return (
    <div className="grid gap-3">
      <WriterLine writer={writer} />
      <div>
        <Suspense fallback={<Waiting>Waiting for the first pick…</Waiting>}>
          <Following feed={picks} />
        </Suspense>
      </div>
      <Suspense>
        <Ending summary={summary} />
      </Suspense>
    </div>
  )
}

async function Following({ feed }: { feed: Promise<Feed<TrialPick> | null> }) {
  const entry = await feed
  if (!entry) return null
  return (
    <>
      <PickRow pick={entry.item} />
      <Suspense fallback={<Waiting>Waiting for the next pick…</Waiting>}>
        <Following feed={entry.next} />
      </Suspense>
    </>
  )
}

const causes: Record<Exclude<TrialVerdict['why'], null>, string> = {
  ...refusalText,
  'unknown-id': 'not one of the candidates',
  duplicate: 'already in the list',
  rated: 'rated since',
  'no-reason': 'no usable reason',
  'too-far': 'too far down the ranking for the evidence there is',
}

function verdictText({ verdict, why, position }: TrialVerdict): string {
  const cause = why ? `: ${causes[why]}` : ''
  if (verdict === 'dropped') return `Dropped${cause}`
  if (verdict === 'beyond-the-last-place') return 'Not needed: the list is full'
  const place = position === null ? '' : `, place ${position + 1}`
  return verdict === 'kept' ? `Kept${place}` : `Kept${place}, reason replaced${cause}`
}

function PickRow({ pick }: { pick: TrialPick }) {
  const { title, year, verdict, afterMs } = pick
  return (
    <article
      aria-label={title}
      className="grid animate-settle gap-x-6 gap-y-1 border-t border-rule py-3 text-sm md:grid-cols-[15rem_minmax(0,1fr)_4rem]"
    >
      <div>
        <h3 className="text-base leading-tight">
          {title} {year && <span className="tabular text-sm text-soft">{year}</span>}
        </h3>
        <Suspense fallback={<p className="text-soft">Waits for its place</p>}>
          <VerdictLine verdict={verdict} />
        </Suspense>
      </div>
      <div className="grid content-start gap-1">
        <Suspense>
          <Words pick={pick} />
        </Suspense>
      </div>
      <p className="tabular text-soft md:text-right">
        <span className="sr-only">after </span>
        {seconds(afterMs)}
      </p>
    </article>
  )
}

async function VerdictLine({ verdict }: { verdict: TrialPick['verdict'] }) {
  const known = await verdict
  return <p className={known.verdict === 'kept' ? 'text-good' : 'text-danger'}>{verdictText(known)}</p>
}

async function Words({ pick: { written, verdict } }: { pick: TrialPick }) {
  const { shown, basis, verdict: name } = await verdict
  return (
    <>
      {shown !== null && <p className="serif text-base leading-snug">{shown}</p>}
      {shown !== written && <Written isRefused={name === 'reason-replaced'}>{written}</Written>}
      {basis.length > 0 && <p className="text-soft">Rests on {basis.join(', ')}</p>}
    </>
  )
}

/** What is refused stays shut until somebody asks for it. */
function Written({ children, isRefused }: { children: string; isRefused: boolean }) {
  if (isRefused && children) return <RefusedText>{children}</RefusedText>
  return (
    <p className="text-soft [overflow-wrap:anywhere]">The model wrote: {children ? <q>{children}</q> : 'nothing'}</p>
  )
}

async function Ending({ summary }: { summary: SlateTrial['summary'] }) {
  const known = await summary
  const { items, replaced, dropped } = known
  const byRanking = items.filter((item) => item.servedBy === 'RANKING').length
  return (
    <>
      <Figures summary={known}>
        <Figure label="Places filled">{`${items.length - byRanking} of ${SLATE_SIZE}`}</Figure>
        <Figure label="Reasons replaced">{replaced}</Figure>
        <Figure label="Dropped">{dropped}</Figure>
        <Figure label="Left to the ranking">{SLATE_SIZE - items.length + byRanking}</Figure>
      </Figures>
      <TrialDrafts drafts={known.drafts} />
      <section aria-label="As the site would show it" className="grid gap-1 text-sm">
        <h3 className="text-base">As the site would show it</h3>
        <ol className="grid list-decimal gap-1 pl-6">
          {items.map(({ filmId, title, reason, servedBy }) => (
            <li key={filmId} className="[overflow-wrap:anywhere]">
              {title}. <span className="text-soft">{reason}</span>
              {servedBy === 'RANKING' && <span className="text-soft"> (Put here by the ranking.)</span>}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

import { Suspense } from 'react'
import { SLATE_SIZE } from '@/lib/prompts/parts/limits'
import type { Feed } from '@/lib/trials/feed'
import type { SlateTrial, TrialPick } from '@/lib/trials/slate'
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

const whys: Record<Exclude<TrialPick['why'], null>, string> = {
  'unknown-id': 'not one of the candidates',
  duplicate: 'already in the list',
  rated: 'rated since',
  'no-reason': 'no usable reason',
  'names-other-film': 'it names a film it may not name',
  'too-far': 'too far down the ranking for the evidence there is',
}

function verdictText({ verdict, why }: TrialPick): string {
  const because = why ? `: ${whys[why]}` : ''
  if (verdict === 'kept') return 'Kept'
  if (verdict === 'reason-replaced') return `Kept, reason replaced${because}`
  return verdict === 'dropped' ? `Dropped${because}` : 'Not needed: the list is full'
}

function PickRow({ pick }: { pick: TrialPick }) {
  const { title, year, written, shown, basis, verdict } = pick
  const good = verdict === 'kept'
  return (
    <article
      aria-label={title}
      className="grid animate-settle gap-x-6 gap-y-1 border-t border-rule py-3 text-sm md:grid-cols-[15rem_minmax(0,1fr)_4rem]"
    >
      <div>
        <h3 className="text-base leading-tight">
          {title} {year && <span className="tabular text-sm text-soft">{year}</span>}
        </h3>
        <p className={good ? 'text-good' : 'text-danger'}>{verdictText(pick)}</p>
      </div>
      <div className="grid content-start gap-1">
        {shown !== null && <p className="serif text-base leading-snug">{shown}</p>}
        {shown !== written && (
          <p className="text-soft [overflow-wrap:anywhere]">
            The model wrote: {written ? <q>{written}</q> : 'nothing'}
          </p>
        )}
        {basis.length > 0 && <p className="text-soft">Rests on {basis.join(', ')}</p>}
      </div>
      <p className="tabular text-soft md:text-right">
        <span className="sr-only">after </span>
        {seconds(pick.afterMs)}
      </p>
    </article>
  )
}

async function Ending({ summary }: { summary: SlateTrial['summary'] }) {
  const known = await summary
  return (
    <Figures summary={known}>
      <Figure label="Places filled">{`${known.kept} of ${SLATE_SIZE}`}</Figure>
      <Figure label="Reasons replaced">{known.replaced}</Figure>
      <Figure label="Dropped">{known.dropped}</Figure>
      <Figure label="Left to the ranking">{SLATE_SIZE - known.kept}</Figure>
    </Figures>
  )
}

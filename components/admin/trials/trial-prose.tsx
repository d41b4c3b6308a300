import { Suspense } from 'react'
import type { TextVerdict } from '@/lib/recommendations/texts/write-text'
import type { Feed } from '@/lib/trials/feed'
import type { TextTrial } from '@/lib/trials/text'
import { refusalText } from '../refusal-text'
import { RefusedText } from '../refused-text'
import { TrialDrafts } from './trial-drafts'
import { Figure, Figures, WriterLine } from './trial-frame'

/** A note or a portrait, sentence by sentence. */
export async function TrialProse({ trial }: { trial: Promise<TextTrial> }) {
  const { writer, sentences, summary } = await trial
  return (
    <div className="grid gap-3">
      <WriterLine writer={writer} />
      <p className="serif min-h-16 max-w-[44rem] text-lg leading-snug">
        <Suspense fallback={<span className="text-soft">Waiting for the first sentence…</span>}>
          <Following feed={sentences} />
        </Suspense>
      </p>
      <Suspense>
        <Ending summary={summary} />
      </Suspense>
    </div>
  )
}

async function Following({ feed }: { feed: Promise<Feed<string> | null> }) {
  const entry = await feed
  if (!entry) return null
  return (
    <>
      {entry.item}{' '}
      <Suspense fallback="…">
        <Following feed={entry.next} />
      </Suspense>
    </>
  )
}

const verdicts: Record<TextVerdict, string> = {
  kept: 'Shown as it is',
  shortened: 'Shown, shortened to fit',
  refused: 'Replaced by the composer',
  failed: 'Replaced by the composer: the run failed',
}

async function Ending({ summary }: { summary: TextTrial['summary'] }) {
  const known = await summary
  return (
    <>
      <Figures summary={known}>
        <Figure label="On the site">
          {verdicts[known.verdict]}
          {known.refused && `: ${refusalText[known.refused.why]}`}
        </Figure>
      </Figures>
      <TrialDrafts drafts={known.drafts} />
      {known.verdict !== 'kept' && (
        <section aria-label="As the site would show it" className="grid gap-1 text-sm">
          <h3 className="text-base">As the site would show it</h3>
          <p className="serif max-w-[44rem] text-base leading-snug">{known.shown}</p>
          {known.refused && <RefusedText>{known.refused.text}</RefusedText>}
        </section>
      )}
    </>
  )
}

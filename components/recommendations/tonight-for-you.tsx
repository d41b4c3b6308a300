import Link from 'next/link'
import { Streamed } from '@/components/ui/streamed'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { SLATE_SIZE } from '@/lib/prompts/parts/limits'
import { getRecommendationContext } from '@/lib/recommendations/context/context'
import { listKindOf } from '@/lib/recommendations/list-kind'
import type { SlateSummary, StoredSlate } from '@/lib/recommendations/schema'
import { type OpenedSlate, wholeItems } from '@/lib/recommendations/slate/open-slate'
import { HeldOutNote } from './held-out-note'
import { KeptTo } from './kept-to'
import { KnownProgramme } from './known-programme'
import { ListChanges, ListChangesSkeleton } from './list-changes'
import { ListKindSwitch } from './list-kind-switch'
import { LivePlace } from './live-place'
import { NewPicksForm } from './new-picks-form'
import { programmeFacts } from './place-facts'
import { ProgrammeEntrySkeleton } from './programme-entry'
import { RulesNote } from './rules-note'
import { WriterNote } from './writer-note'

type TonightForYouProps = {
  viewer: Viewer
  slate: Promise<OpenedSlate>
  /** Everything is known, so that nothing streams. */
  isWhole: boolean
  /** The page answers a form that was sent without scripts. */
  isAnswer: boolean
}

const positions = Array.from({ length: SLATE_SIZE }, (_, position) => position)

/** The numbered programme: eight places; while a model writes, each in its own boundary, filled in the order they are written. */
export function TonightForYou({ viewer, slate, isWhole, isAnswer }: TonightForYouProps) {
  return (
    <section aria-labelledby="tonight-heading" className="grid gap-2">
      <header className="grid gap-2 pt-10">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <h1 id="tonight-heading" className="text-3xl sm:text-4xl">
            {viewer.withoutProfile ? 'Tonight for anybody' : 'Tonight for you'}
          </h1>
          <div className="flex flex-wrap items-center gap-x-6">
            <Link
              href="/lists"
              prefetch={false}
              className="tap inline-flex items-center text-sm underline decoration-rule hover:decoration-current"
            >
              Earlier lists
            </Link>
            <NewPicksForm />
          </div>
        </div>
        <ListKindSwitch kind={listKindOf(viewer)} />
        <Streamed isWhole={isWhole} fallback={<ListChangesSkeleton />}>
          <ListChanges viewer={viewer} slate={slate}>
            <KeptTo viewer={viewer} />
          </ListChanges>
        </Streamed>
      </header>
      <Streamed isWhole={isWhole} fallback={<ProgrammeSkeleton />}>
        <Programme viewer={viewer} slate={slate} isWhole={isWhole} isAnswer={isAnswer} />
      </Streamed>
    </section>
  )
}

async function Programme({ viewer, slate, isWhole, isAnswer }: TonightForYouProps) {
  const [opened, context] = await Promise.all([slate, getRecommendationContext(viewer)])
  const stored = opened.kind === 'stored'
  // Nobody wrote the reasons of no films.
  const isEmpty = opened.kind === 'stored' && opened.slate.items.length === 0
  const summary = stored ? storedSummary(opened.slate) : opened.slate.summary
  const whole = isWhole ? await wholeItems(opened) : null
  return (
    <>
      {whole || opened.kind === 'stored' ? (
        <KnownProgramme
          facts={programmeFacts(
            context,
            opened.slate.id,
            positions.map((at) => whole?.get(at) ?? null),
          )}
          isAnswer={isAnswer}
        />
      ) : (
        <ol className="programme">
          {positions.map((position) => (
            <li key={`${opened.slate.id}-${position}`}>
              <Streamed fallback={<ProgrammeEntrySkeleton position={position} />}>
                <LivePlace
                  context={context}
                  position={position}
                  slateId={opened.slate.id}
                  place={opened.slate.places[position]}
                />
              </Streamed>
            </li>
          ))}
        </ol>
      )}
      <RulesNote viewer={viewer} />
      <HeldOutNote viewer={viewer} />
      <div className="min-h-12">
        <Streamed
          isWhole={isWhole}
          fallback={<p className="text-sm text-soft">{say('Writing the rest of the programme…')}</p>}
        >
          {!isEmpty && <WriterNote viewer={viewer} slateId={opened.slate.id} summary={summary} />}
        </Streamed>
      </div>
    </>
  )
}

function storedSummary(slate: StoredSlate): SlateSummary {
  const byModel = slate.items.filter((item) => item.servedBy === 'MODEL').length
  const writer = byModel === 0 ? 'composer' : byModel === slate.items.length ? 'model' : 'mixed'
  return { writer, model: slate.model, fault: slate.fault, renewAfter: slate.renewAfter }
}

export function ProgrammeSkeleton() {
  return (
    <>
      <ol className="programme" aria-busy="true" aria-label={say('The programme is being written')}>
        {positions.map((position) => (
          <li key={position}>
            <ProgrammeEntrySkeleton position={position} />
          </li>
        ))}
      </ol>
      <div className="min-h-12" />
    </>
  )
}

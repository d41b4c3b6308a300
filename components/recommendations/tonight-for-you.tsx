import { OwnLink } from '@/components/ui/own-link'
import { Streamed } from '@/components/ui/streamed'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { SLATE_SIZE } from '@/lib/prompts/parts/limits'
import type { RecommendationContext } from '@/lib/recommendations/context/context'
import { listKindOf } from '@/lib/recommendations/list-kind'
import { type OpenedSlate, summaryOf, type WholeSlate } from '@/lib/recommendations/slate/open-slate'
import { HeldOutNote } from './held-out-note'
import { KeptTo } from './kept-to'
import { KnownProgramme } from './known-programme'
import { LaterListChanges, ListChanges, ListChangesSkeleton } from './list-changes'
import { ListKindSwitch } from './list-kind-switch'
import { LivePlace } from './live-place'
import { NewPicksForm } from './new-picks-form'
import { programmeFacts } from './place-facts'
import { ProgrammeEntrySkeleton } from './programme-entry'
import { RulesNote } from './rules-note'
import { LaterWriterNote, WriterNote } from './writer-note'

type Tonight = {
  viewer: Viewer
  context: RecommendationContext
  slate: Promise<OpenedSlate>
  /** Set where everything is known, so that nothing streams. */
  whole: WholeSlate | null
  /** In the group whose lists use nothing inferred. */
  isHeldOut: boolean
  /** The page answers a form that was sent without scripts. */
  isAnswer: boolean
}

const positions = Array.from({ length: SLATE_SIZE }, (_, position) => position)

/** The numbered programme: eight places; while a model writes, each in its own boundary, filled in the order they are written. */
export function TonightForYou(tonight: Tonight) {
  const { viewer, context, slate, whole } = tonight
  return (
    <section aria-labelledby="tonight-heading" className="grid gap-2">
      <header className="grid gap-2 pt-10">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <h1 id="tonight-heading" className="text-3xl sm:text-4xl">
            {viewer.withoutProfile ? 'Tonight for anybody' : 'Tonight for you'}
          </h1>
          <div className="flex flex-wrap items-center gap-x-6">
            <OwnLink
              href="/lists"
              className="tap inline-flex items-center text-sm underline decoration-rule hover:decoration-current"
            >
              Earlier lists
            </OwnLink>
            <NewPicksForm />
          </div>
        </div>
        <ListKindSwitch kind={listKindOf(viewer)} />
        {whole ? (
          <ListChanges viewer={viewer} context={context} opened={whole.opened}>
            <KeptTo context={context} />
          </ListChanges>
        ) : (
          <Streamed fallback={<ListChangesSkeleton />}>
            <LaterListChanges viewer={viewer} context={context} slate={slate}>
              <KeptTo context={context} />
            </LaterListChanges>
          </Streamed>
        )}
      </header>
      {whole ? (
        <WholeProgramme {...tonight} {...whole} />
      ) : (
        <Streamed fallback={<ProgrammeSkeleton />}>
          <LaterProgramme {...tonight} />
        </Streamed>
      )}
    </section>
  )
}

function WholeProgramme({ opened, items, summary, ...tonight }: Tonight & WholeSlate) {
  const { viewer, context, isAnswer } = tonight
  const { id } = opened.slate
  const places = positions.map((position) => items.get(position) ?? null)
  return (
    <>
      <KnownProgramme facts={programmeFacts(context, id, places)} isAnswer={isAnswer} />
      <Notes {...tonight}>
        {/* Nobody wrote the reasons of no films. */}
        {items.size > 0 && <WriterNote viewer={viewer} slateId={id} summary={summary} />}
      </Notes>
    </>
  )
}

async function LaterProgramme(tonight: Tonight) {
  const { viewer, context } = tonight
  const opened = await tonight.slate
  const { id } = opened.slate
  return (
    <>
      <ol className="programme">
        {positions.map((position) => (
          <li key={`${id}-${position}`}>
            <Streamed fallback={<ProgrammeEntrySkeleton position={position} />}>
              <LivePlace
                context={context}
                position={position}
                slateId={id}
                place={opened.kind === 'live' ? opened.slate.places[position] : undefined}
              />
            </Streamed>
          </li>
        ))}
      </ol>
      <Notes {...tonight}>
        <Streamed fallback={<p className="text-sm text-soft">{say('Writing the rest of the programme…')}</p>}>
          <LaterWriterNote
            viewer={viewer}
            slateId={id}
            summary={opened.kind === 'live' ? opened.slate.summary : summaryOf(opened.slate)}
          />
        </Streamed>
      </Notes>
    </>
  )
}

/** What there is to say below a list. */
function Notes({ context, isHeldOut, children }: Tonight & { children: React.ReactNode }) {
  return (
    <>
      <RulesNote context={context} />
      {isHeldOut && <HeldOutNote />}
      <div className="min-h-12">{children}</div>
    </>
  )
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

import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Viewer } from '@/lib/auth/viewer'
import type { CatalogSnapshot } from '@/lib/catalog/snapshot'
import { wordsInput } from '@/lib/profile/inputs'
import { statedRules } from '@/lib/profile/ranking/rules'
import { type InterestView, isWords } from '@/lib/profile/schema'
import { followText } from '@/lib/profile/views/follow-text'
import { namesOf } from '@/lib/profile/views/interest-views'
import { keptBeside } from '@/lib/profile/views/kept-rules'
import { liftOffers } from '@/lib/profile/views/lift-offers'
import type { SaidOnPage } from '@/lib/profile/views/said-on-page'
import { savedWordsText } from '@/lib/profile/views/take-back'
import { getRecommendationContext, getTasteContext, ruleSources } from '@/lib/recommendations/context/context'
import { findReceipt } from '@/lib/recommendations/effects/receipts'
import { lexiconOf } from '@/lib/wishes/lexicon-of'
import { readAsking } from '@/lib/wishes/read-wish'
import { saysNothing } from '@/lib/wishes/reading'
import { mayReadRest } from '@/lib/writers/rest/read-rest'
import { RulesNote } from '../recommendations/rules-note'
import { LiftOffers, NothingToLift } from '../wishes/lift-offers'
import { SayForm } from '../wishes/say-form'
import { WishReading } from '../wishes/wish-reading'
import { EditButton } from './edits/edit-board'
import { ReceiptText } from './edits/receipt-text'
import { WordsLine } from './words-line'

type OwnWordsProps = {
  lines: InterestView[]
  said: SaidOnPage
  catalog: CatalogSnapshot
  /** Whose words they are. */
  viewer: Viewer
}

/** A sentence of one's own, what was read from it, and the sentences said before. */
export function OwnWords({ lines, said, catalog, viewer }: OwnWordsProps) {
  const { say, instead, heard } = said
  const replaced = lines.find(({ facet }) => facet === instead)
  return (
    <OwnWordsSection>
      <SayForm
        address={`${PAGE}#own-words`}
        label={sayLabel(replaced)}
        words={say ?? ''}
        instead={replaced?.facet}
        errors={wordsErrors(say)}
      />
      <div aria-live="polite">
        <ReadBack said={said} catalog={catalog} viewer={viewer} address={PAGE} instead={replaced?.facet} />
        <Heard line={lines.find(({ facet }) => facet === heard)} catalog={catalog} viewer={viewer} />
      </div>
      <WordsLines lines={lines} address={PAGE} heard={heard} />
    </OwnWordsSection>
  )
}

const PAGE = '/profile'

export const sayLabel = (replaced: InterestView | undefined) =>
  replaced ? 'Say it in other words' : 'What are you after, and what not?'

/** What is wrong with the words in the address, if any are there. */
export function wordsErrors(say: string | undefined): string[] | undefined {
  if (say === undefined) return undefined
  return wordsInput.safeParse(say).error?.issues.map(({ message }) => message)
}

export function OwnWordsSection({ children }: { children: ReactNode }) {
  return (
    <section aria-labelledby="own-words" className="grid gap-3 sm:gap-5">
      <div className="border-b border-ink pb-2">
        <h2 id="own-words" className="scroll-mt-16 text-xl sm:text-2xl">
          In your own words
        </h2>
      </div>
      {children}
    </section>
  )
}

type ReadBackProps = Pick<OwnWordsProps, 'said' | 'catalog' | 'viewer'> & {
  address: string
  instead: string | undefined
  within?: boolean
}

/** Says back the words in the address, if there are any to read. */
export async function ReadBack({ said: { say, rest }, catalog, viewer, ...place }: ReadBackProps) {
  const words = wordsInput.safeParse(say).data
  if (words === undefined) return null
  const { wish, questions, open } = readAsking(words, lexiconOf(catalog))
  const context = open.length > 0 ? await getTasteContext(viewer) : null
  const offers = context ? liftOffers(open, { ...context, sources: ruleSources(context) }) : []
  const isNoWish = saysNothing(wish) && questions.length === 0
  if (isNoWish && open.length > 0) return offers.length > 0 ? <LiftOffers offers={offers} /> : <NothingToLift />
  return (
    <>
      {offers.length > 0 && <LiftOffers offers={offers} />}
      <WishReading
        key={words}
        words={words}
        wish={wish}
        questions={questions}
        names={namesOf(catalog)}
        reader={mayReadRest(viewer) ? { person: viewer, asked: rest === 'model' } : undefined}
        {...place}
      />
    </>
  )
}

/** As many sentences as stand in sight; those said before them are folded. */
const IN_SIGHT = 2

type WordsLinesProps = { lines: InterestView[]; address: string; heard: string | undefined }

/** The sentences said before, the last one first. */
export function WordsLines({ lines, address, heard }: WordsLinesProps) {
  if (lines.length === 0) return null
  const [shown, earlier] = [lines.slice(0, IN_SIGHT), lines.slice(IN_SIGHT)]
  const list = (some: InterestView[]) => (
    <ul>
      {some.map((line) => (
        <WordsLine key={line.facet} line={line} address={address} opened={lines.length === 1 || line.facet === heard} />
      ))}
    </ul>
  )
  return (
    <div className="max-w-[44rem] border-t border-rule">
      {list(shown)}
      {earlier.length > 0 && (
        <details>
          <summary className="tap flex items-center text-sm text-soft underline decoration-rule">
            {earlier.length === 1 ? 'One sentence before these' : `${earlier.length} sentences before these`}
          </summary>
          {list(earlier)}
        </details>
      )}
    </div>
  )
}

type HeardProps = { line: InterestView | undefined; catalog: CatalogSnapshot; viewer: Viewer }

/** What saved words will do, and what said before them still holds beside it. */
export async function Heard({ line, catalog, viewer }: HeardProps) {
  if (!line || !isWords(line.facet) || !line.reading || line.state !== 'ACTIVE') return null
  const [context, served, receipt] = await Promise.all([
    getTasteContext(viewer),
    getRecommendationContext(viewer),
    findReceipt(viewer.id, savedWordsText(line.label)),
  ])
  const before = keptBeside(line.facet, statedRules(ruleSources(context)), catalog)
  return (
    <div className="animate-settle border-l-2 border-good pl-4">
      <p>Saved. Your next list follows it: {followText(line.reading, catalog)}.</p>
      <RulesNote context={served} />
      {before.length > 0 && (
        <p className="text-sm text-soft">
          Kept as before: {before.join(', ')}. <Link href="/profile/lines#stays-out">Change this</Link>
        </p>
      )}
      {receipt && (
        <p className="flex flex-wrap gap-x-4 text-sm">
          <ReceiptText receipt={receipt} />
        </p>
      )}
      <p className="flex flex-wrap gap-x-6">
        <Link href="/" className="tap inline-flex items-center underline decoration-control">
          See it
        </Link>
        {receipt?.undo && (
          <EditButton edit={receipt.undo} className="tap font-semibold underline">
            Undo<span className="sr-only"> what you said</span>
          </EditButton>
        )}
      </p>
    </div>
  )
}

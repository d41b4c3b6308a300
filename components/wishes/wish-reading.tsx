import type { ReactNode } from 'react'
import { OwnLink } from '@/components/ui/own-link'
import { saveWordsAction } from '@/lib/actions/profile'
import { wishOf } from '@/lib/wishes/kept-wish'
import { readingOf, saysNothing, type WishNames } from '@/lib/wishes/reading'
import { readingParts, type WishChip } from '@/lib/wishes/reading-parts'
import type { Question } from '@/lib/wishes/say-back'
import type { Wish } from '@/lib/wishes/schema'
import { tokenAt } from '@/lib/wishes/tokens'
import { buttonClass } from '../ui/button'
import { ActionForm } from '../ui/forms/action-form'
import { Streamed } from '../ui/streamed'
import { ChipsToTick } from './chips-to-tick'
import { LevelRadios, ScaleHeads } from './level-scale'
import { AskModel, AskModelButton, ModelChips, ModelChipsSkeleton } from './model-reading'

type WishReadingProps = {
  words: string
  wish: Wish
  /** What was read without being sure of it. */
  questions: Question[]
  names: WishNames
  /** The page where the words were said; it comes back there. */
  address: string
  /** Inside a form of the page's own, which sends the reading along. */
  within?: boolean
  /** The line these words take the place of. */
  instead?: string | undefined
  /** Who may ask the model about words nobody understood, and whether they have. */
  reader?: { person: Parameters<typeof ModelChips>[0]['reader']; asked: boolean } | undefined
}

/** Says back what was understood of some words, before anything is saved: to switch, strengthen or take off. */
export function WishReading({ words, wish, questions, names, address, within, instead, reader }: WishReadingProps) {
  const offered = reader && wish.unread.length > 0 ? reader : null
  const asking = offered && !offered.asked
  const ask = asking && (within ? <AskModelButton /> : <AskModel address={address} words={words} instead={instead} />)
  if (saysNothing(wish) && questions.length === 0 && !offered?.asked)
    return (
      <>
        <NothingUnderstood address={address} />
        {ask}
      </>
    )
  const reading = readingOf(wish, names)
  const scaled = reading.chips.filter((chip) => chip.level !== null)
  const others = reading.chips.filter((chip) => chip.level === null)
  return (
    <section aria-labelledby="we-read" className="max-w-[44rem] animate-settle border-l-2 border-accent pl-4 sm:pl-6">
      <h3 id="we-read" className="text-xl">
        We read it as
      </h3>
      <p className="serif pt-1 pb-4 text-lg leading-snug">
        {readingParts(reading).join(' · ') || 'Nothing we are sure of'}
      </p>
      <ReadingForm within={within}>
        {!within && <input type="hidden" name="words" value={words} />}
        {!within && instead && <input type="hidden" name="instead" value={instead} />}
        {reading.unread.map((unread) => (
          <input key={unread} type="hidden" name="token" value={`unread:${unread}`} />
        ))}
        <div>
          {scaled.length > 0 && (
            <div className="flex justify-end border-b border-ink pb-1">
              <ScaleHeads />
            </div>
          )}
          <ul>
            {scaled.map((chip, place) => (
              <ScaledChip key={chip.token} chip={chip} name={`token-${place}`} />
            ))}
            {others.map((chip) => (
              <li key={chip.token} className="border-b border-rule">
                <label className="tap flex items-center gap-3">
                  <input
                    type="checkbox"
                    name="token"
                    value={chip.token}
                    defaultChecked
                    className="size-5 accent-[var(--accent)]"
                  />
                  {readingParts({ chips: [chip], unread: [] })}
                </label>
              </li>
            ))}
          </ul>
          {questions.length > 0 && (
            <ChipsToTick legend="We are not sure of this; tick what you meant" chips={asked(questions, names)} />
          )}
          {offered?.asked && (
            <Streamed fallback={<ModelChipsSkeleton />}>
              <ModelChips reader={offered.person} words={words} wish={wish} names={names} />
            </Streamed>
          )}
        </div>
      </ReadingForm>
      {ask}
    </section>
  )
}

/** “train”: More: Trains. */
const asked = (questions: readonly Question[], names: WishNames) =>
  questions.flatMap(({ token, words }) => {
    const wish = wishOf([token])
    return wish ? [{ token, label: `“${words}” – ${readingParts(readingOf(wish, names)).join(' · ')}` }] : []
  })

const UNSAVED = 'Nothing of it is saved yet.'

function ReadingForm({ within, children }: { within: boolean | undefined; children: ReactNode }) {
  if (!within)
    return (
      <ActionForm action={saveWordsAction} submit="Save" pendingText="Saving…" note={UNSAVED}>
        {children}
      </ActionForm>
    )
  return (
    <div className="grid gap-6">
      {children}
      <div className="flex flex-wrap items-center gap-x-4">
        <button type="submit" name="press" value="save" className={buttonClass('plain')}>
          Save
        </button>
        <span className="text-sm text-soft">{UNSAVED}</span>
      </div>
    </div>
  )
}

function ScaledChip({ chip: { facet, label, level }, name }: { chip: WishChip; name: string }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-b border-rule">
      <span className="scaled-name self-center">{label}</span>
      {facet && <LevelRadios label={label} name={name} value={level} sends={(other) => tokenAt(facet, other)} />}
    </li>
  )
}

const examples = [
  'slow westerns, no gore',
  'Korean thrillers from the 1990s',
  'something like Paris, Texas but funny',
  'under two hours, for a six-year-old',
]

function NothingUnderstood({ address }: Pick<WishReadingProps, 'address'>) {
  return (
    <div className="grid max-w-[44rem] gap-1 border-l-2 border-control pl-4 sm:pl-6">
      <p>We understood nothing of that, so nothing is saved. What can be said, for instance:</p>
      <ul className="serif flex flex-wrap gap-x-6 text-lg">
        {examples.map((words) => (
          <li key={words}>
            <OwnLink
              href={`${address}?say=${encodeURIComponent(words)}`}
              scroll={false}
              className="tap inline-flex items-center underline decoration-control"
            >
              {words}
            </OwnLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

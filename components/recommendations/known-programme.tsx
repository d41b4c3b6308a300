'use client'

import { DrawnOnce } from '@/components/ui/drawn-once'
import { noFeedback } from '@/lib/feedback/schema'
import type { ProgrammeFacts } from './place-facts'
import { EntryWords, ProgrammeEntry } from './programme-entry'
import { SettlingPlace } from './settling-place'
import { SettlingWords } from './settling-words'
import { StarsLine } from './stars-line'

/** The places of a list that is known. `facts`: ProgrammeFacts as text. */
export function KnownProgramme({ facts, isAnswer }: { facts: string; isAnswer: boolean }) {
  return (
    <DrawnOnce
      as="ol"
      className="programme"
      facts={facts}
      isAnswer={isAnswer}
      draw={() => placesOf(JSON.parse(facts) as ProgrammeFacts)}
    />
  )
}

const placesOf = ({ slateId, places }: ProgrammeFacts) =>
  places.map((place, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: places have a number and no other name
    <li key={`${slateId}-${position}`}>{place && <KnownPlace {...{ slateId, position, place }} />}</li>
  ))

type KnownPlaceProps = { slateId: string; position: number; place: NonNullable<ProgrammeFacts['places'][number]> }

export function KnownPlace({ slateId, position, place: { stars, words, feedback, ...entry } }: KnownPlaceProps) {
  const { id: filmId, title } = entry.film
  return (
    <SettlingPlace slateId={slateId} filmId={filmId} next={null}>
      <ProgrammeEntry
        key={filmId}
        entry={{ surface: 'tonight', slateId, position, feedback: feedback ?? noFeedback, ...entry }}
      >
        {stars && <StarsLine {...stars} />}
        <SettlingWords next={null}>
          <EntryWords {...words} {...{ slateId, filmId, title }} />
        </SettlingWords>
      </ProgrammeEntry>
    </SettlingPlace>
  )
}

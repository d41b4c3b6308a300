import { wishOf } from '../wishes/kept-wish'
import { emptyWish } from '../wishes/schema'
import { tokensOf } from '../wishes/tokens'
import { type Chip, chipsOf } from './chips'
import type { SearchIndex } from './index/search-index'
import type { QueryReading } from './read-query'

/** Words of a query with what they most likely mean, nobody being sure of it. */
export type Doubt = { token: string; words: string }

/** The reading with the doubtful words that were switched on counting as what they may mean. */
export function withDoubts(reading: QueryReading, on: readonly Doubt[]): QueryReading {
  const wish = on.length > 0 ? wishOf([...tokensOf(reading.wish), ...on.map(({ token }) => token)]) : null
  if (!wish) return reading
  return { ...withoutWords(reading, on), kind: 'wish', wish, missing: null }
}

/** The words left over without those that were switched on. */
export function withoutWords(reading: QueryReading, on: readonly Doubt[]): QueryReading {
  const words = new Set(on.map((each) => each.words))
  const left = reading.wish.unread.filter((each) => !words.has(each))
  return on.length === 0 ? reading : { ...reading, leftover: left.join(' ') }
}

/** A chip for each doubtful word, to be switched on: “dark”, meaning bleak? */
export function chipsOfDoubts(index: SearchIndex, doubts: readonly Doubt[], on: readonly Doubt[]): Chip[] {
  return doubts.flatMap(({ token, words }) => {
    const wish = wishOf([token])
    const [chip] = wish ? chipsOf(index, { ...nothingRead, wish }, []) : []
    const isOff = !on.some((each) => each.token === token)
    return chip
      ? [
          {
            key: token,
            label: isOff ? `“${words}”, meaning ${chip.label}?` : chip.label,
            isOff,
            isDoubt: true as const,
          },
        ]
      : []
  })
}

const nothingRead: QueryReading = {
  kind: 'wish',
  titles: [],
  wish: emptyWish,
  people: [],
  titleWords: '',
  leftover: '',
  missing: null,
  related: [],
  namesake: null,
  otherwise: null,
}

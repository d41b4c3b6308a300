import { say, words } from '@/domains/words'
import { keptWish } from '../wishes/kept-wish'
import type { Wish } from '../wishes/schema'
import { emptyWish } from '../wishes/schema'
import { tokensOf } from '../wishes/tokens'

/** Something about tonight that is quicker tapped than said. */
export type Tap = { label: string; isOn: boolean; tokens: string[] }
export type TapGroup = { name: string; taps: Tap[] }

const company = [
  ['alone', 'on my own'],
  ['children', 'with children'],
  ['company', 'in company'],
] as const
const minutesLeft = [90, 120, 150] as const

/** Who is watching, how much time is left and, for somebody in a group of taste, what that likes, each with the wish that a tap on it leads to; a second tap takes it back. */
export function tapsOf(wish: Wish, hasGroup = false): TapGroup[] {
  const withPart = (change: Partial<Wish>) => tokensOf(keptWish(tokensOf({ ...wish, ...change })) ?? emptyWish)
  return [
    {
      name: say('Watching'),
      taps: company.map(([who, label]) => {
        const isOn = wish.company === who
        return { label, isOn, tokens: withPart({ company: isOn ? null : who, age: null }) }
      }),
    },
    ...(words.size && words.size.spoken.length === 0
      ? [
          {
            name: 'Time left',
            taps: minutesLeft.map((minutes) => {
              const isOn = wish.minutes?.to === minutes
              const from = wish.minutes?.from ?? null
              const span = { from: from !== null && from <= minutes ? from : null, to: isOn ? null : minutes }
              const left = span.from === null && span.to === null ? null : span
              return { label: hoursText(minutes), isOn, tokens: withPart({ minutes: left }) }
            }),
          },
        ]
      : []),
    ...(hasGroup || wish.ofGroup
      ? [
          {
            name: 'Liked by',
            taps: [
              {
                label: 'people with my taste',
                isOn: wish.ofGroup,
                tokens: withPart({ ofGroup: !wish.ofGroup }),
              },
            ],
          },
        ]
      : []),
  ]
}

const hoursText = (minutes: number) =>
  minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60}`

import { say } from '@/domains/words'
import { emptyWish, type Wish } from '../wishes/schema'
import type { Length } from './schema'

// What the survey asks beside its scale is kept like a wish in own words, seen and taken back like one.

/** How well known films should be. */
export const knownLine = 'words:known'
/** How long they may be. */
export const lengthLine = 'words:length'

export const knownLabels: Readonly<Record<NonNullable<Wish['wellKnown']>, string>> = {
  hidden: 'Hidden gems',
  famous: say('Films everybody knows'),
}

export const lengthLabels: Readonly<Record<Length, string>> = {
  '90': '90 minutes at most',
  '120': 'Two hours at most',
}

const askedEdit = (label: string, said: Partial<Wish>) => ({
  state: 'ACTIVE' as const,
  label,
  stated: true,
  wish: { ...emptyWish, ...said } satisfies Wish,
})

export const knownEdit = (known: NonNullable<Wish['wellKnown']>) => askedEdit(knownLabels[known], { wellKnown: known })

export const lengthEdit = (length: Length) =>
  askedEdit(lengthLabels[length], { minutes: { from: null, to: Number(length) } })

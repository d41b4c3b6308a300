import { say } from '@/domains/words'
import { emptyWish, type Wish } from '../wishes/schema'

/** How well known films should be, as the survey asks it: kept like a wish in own words, seen and taken back like one. */
export const knownLine = 'words:known'

export const knownLabels: Readonly<Record<NonNullable<Wish['wellKnown']>, string>> = {
  hidden: 'Hidden gems',
  famous: say('Films everybody knows'),
}

export const knownEdit = (known: NonNullable<Wish['wellKnown']>) => ({
  state: 'ACTIVE' as const,
  label: knownLabels[known],
  stated: true,
  wish: { ...emptyWish, wellKnown: known } satisfies Wish,
})

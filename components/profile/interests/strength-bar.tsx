import type { CSSProperties } from 'react'
import { type InterestView, STRENGTH_LIMIT } from '@/lib/profile/schema'

type Drawn = Pick<InterestView, 'strength' | 'confidence' | 'state' | 'stated' | 'never'>

/** Where the middle line stands, in per cent: likes need more room than dislikes. */
const MIDDLE = 34

/** Strength as length to either side of a line, confidence as density of the ink; alone, all to one side. */
export function StrengthBar({ interest, alone = false }: { interest: Drawn; alone?: boolean }) {
  const { strength, confidence, state } = interest
  const share = Math.min(1, Math.abs(strength) / STRENGTH_LIMIT)
  const room = alone ? 100 : strength >= 0 ? 100 - MIDDLE : MIDDLE
  const drawn = {
    '--from': alone ? 0 : MIDDLE,
    '--wide': (share * room).toFixed(1),
    '--sure': (0.3 + 0.7 * confidence).toFixed(2),
  }
  return (
    <div
      aria-hidden
      className="strength"
      style={drawn as CSSProperties}
      data-less={strength < 0 || undefined}
      data-alone={alone || undefined}
      data-muted={state === 'MUTED' || undefined}
    />
  )
}

/** The same for people who do not see the bar. */
export function strengthWords({ strength, confidence, state, stated, never }: Drawn): string {
  if (state === 'MUTED') return 'muted'
  if (never) return stated ? 'never, you said so' : 'kept off, since you turned these down as not your genre'
  if (stated && strength === 0) return 'as it comes, you said so'
  const size = Math.abs(strength) >= 1.5 ? 'much' : Math.abs(strength) >= 0.6 ? 'clearly' : 'a little'
  const sure = stated ? 'you said so' : confidence >= 0.6 ? 'fairly sure' : 'not sure yet'
  return `${size} ${strength >= 0 ? 'more' : 'less'} than most, ${sure}`
}

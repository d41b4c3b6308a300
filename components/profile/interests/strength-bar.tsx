import { type InterestView, STRENGTH_LIMIT } from '@/lib/profile/schema'

type Drawn = Pick<InterestView, 'strength' | 'confidence' | 'state' | 'stated' | 'never'>

/** The columns of a row and of what stands over them: name, length, scale; the last one is for its menu. */
export const rowColumns =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 sm:grid-cols-[13rem_1fr_auto] sm:pr-12'

/** Where the middle line stands, in per cent: likes need more room than dislikes. */
const MIDDLE = 34

/** Strength as length to either side of a line, confidence as density of the ink; alone, all to one side. */
export function StrengthBar({ interest, alone = false }: { interest: Drawn; alone?: boolean }) {
  const share = Math.min(1, Math.abs(interest.strength) / STRENGTH_LIMIT)
  const liked = interest.strength >= 0
  const middle = alone ? 0 : MIDDLE
  const width = share * (alone ? 100 : liked ? 100 - MIDDLE : MIDDLE)
  return (
    <div aria-hidden className="relative h-5">
      <span className="absolute inset-y-0 w-px bg-control" style={{ left: `${middle}%` }} />
      <span
        className={`absolute inset-y-1 ${liked ? 'bg-accent' : 'bg-ink'} ${interest.state === 'MUTED' ? 'hidden' : ''}`}
        style={{
          left: liked || alone ? `${middle}%` : `${middle - width}%`,
          width: `max(${width}%, 3px)`,
          opacity: 0.3 + 0.7 * interest.confidence,
        }}
      />
    </div>
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

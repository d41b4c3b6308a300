import { say } from '@/domains/words'
import { Empty } from '../../ui/empty'

type NoLinesProps = { hasStruckOut: boolean; hasSentences?: boolean }

/** A taste without a line: nothing is known yet, or all that was known is struck out. */
export function NoLines({ hasStruckOut, hasSentences = false }: NoLinesProps) {
  return (
    <Empty title={titleOf(hasStruckOut, hasSentences)} href="/welcome" action="Answer the survey">
      {hasStruckOut
        ? say(
            'What you struck out weighs nothing and stays out until you restore it, below. What you said of films still counts, and what you rate next may bring new lines.',
          )
        : say(
            'Rate a film or two, or tap the ones you love, and your interests appear here with the reasons for each.',
          )}
    </Empty>
  )
}

function titleOf(hasStruckOut: boolean, hasSentences: boolean): string {
  if (hasSentences) return hasStruckOut ? 'Your words alone are left' : 'Your words alone so far'
  return hasStruckOut ? 'Every line is struck out' : 'A blank page'
}

import Link from 'next/link'
import { say } from '@/domains/words'
import type { LedgerLineView, LineDetails } from '@/lib/profile/schema'

type InterestLedgerProps = { details: LineDetails; spokenFor: boolean }

/** What a strength is made of, line by line, with its sum; beside what was said, what one did counts for nothing. */
export function InterestLedger({ details: { ledger, evidence }, spokenFor }: InterestLedgerProps) {
  const total = ledger.reduce((sum, { hundredths }) => sum + hundredths, 0)
  return (
    <>
      {ledger.length > 0 && (
        <ul className="max-w-[36rem]">
          {ledger.map((line) => (
            <li key={`${line.film?.slug} ${line.text}`} className="flex items-baseline justify-between gap-4">
              <Words line={line} />
              <span className="tabular">{inUnits(line.hundredths)}</span>
            </li>
          ))}
          {ledger.length > 1 && (
            <li className="flex justify-between gap-4 border-t border-rule font-semibold">
              Together <span className="tabular">{inUnits(total)}</span>
            </li>
          )}
        </ul>
      )}
      {evidence.length === 0 && (
        <p className="text-soft">{say('No film stands behind this; it is what you told us.')}</p>
      )}
      {spokenFor && evidence.length > 0 && (
        <>
          <p className="text-soft">{say('What you did counts for nothing beside it:')}</p>
          <ul className="serif text-base">
            {evidence.map(({ eventId, filmSlug, filmTitle, text }) => (
              <li key={eventId}>
                <Link href={`/films/${filmSlug}`}>{filmTitle}</Link>: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Words({ line: { film, text } }: { line: LedgerLineView }) {
  if (!film) return <span>{text}</span>
  return (
    <span className="serif text-base">
      <Link href={`/films/${film.slug}`}>{film.title}</Link>: {text}
    </span>
  )
}

const inUnits = (hundredths: number) => `${hundredths < 0 ? '−' : '+'}${(Math.abs(hundredths) / 100).toFixed(2)}`

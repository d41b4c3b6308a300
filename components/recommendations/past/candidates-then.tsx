import Link from 'next/link'
import { say, words } from '@/domains/words'
import { datedText } from '@/lib/catalog/fact-line'
import type { CandidateThen } from '@/lib/recommendations/past/as-of-list'

/** The films a list was chosen from, by their score that day, with what spoke for or against each most. */
export function CandidatesThen({ candidates }: { candidates: CandidateThen[] }) {
  if (candidates.length === 0) return <p className="max-w-[44rem] text-soft">Nothing of it is kept.</p>
  return (
    <>
      <p className="max-w-[44rem] text-soft">
        {say('By score, as it was stored when the list was made. Those with a place were shown.')}
      </p>
      <ol className="max-w-[56rem]">
        {candidates.map(({ film, rank, score, place, because }) => (
          <li
            key={film.slug}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-rule py-2"
          >
            <span className="figures text-soft">{rank}</span>
            <div>
              <p className="serif text-lg leading-snug">
                <Link href={`/films/${film.slug}`} className="no-underline hover:underline">
                  {film.title}
                </Link>{' '}
                {words.hasYear && <span className="text-sm text-soft">{datedText(film.year)}</span>}
                {place !== null && <span className="text-sm text-accent"> shown at place {place}</span>}
              </p>
              <p className="text-sm text-soft">{because.map(amountText).join(' · ')}</p>
            </div>
            <span className="tabular text-sm">{score.toFixed(2).replace('-', '−')}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

const amountText = ({ label, amount }: CandidateThen['because'][number]) =>
  `${label} ${amount < 0 ? '−' : '+'}${Math.abs(amount).toFixed(2)}`

import { say } from '@/domains/words'
import type { LineThen, ListAsOf } from '@/lib/recommendations/past/as-of-list'
import { LEVEL_LABEL, levelOf } from '@/lib/wishes/levels'

type TasteThenProps = { lines: LineThen[]; said: ListAsOf['said'] }

/** The lines of a taste as they stood, beside what they are today. */
export function TasteThen({ lines, said }: TasteThenProps) {
  const { ratings, words } = said
  return (
    <div className="grid gap-4">
      <p className="max-w-[44rem] text-soft">
        {say`It rested on ${counted(ratings, 'film')}`} and {counted(words, 'line')} of your own words. What you removed
        since is gone from here too; {say('films and formulas are those of today.')}
      </p>
      {lines.length === 0 ? (
        <p className="serif text-lg">Nothing stood out yet.</p>
      ) : (
        <table className="w-full max-w-[44rem] text-left">
          <thead className="label-caps text-soft">
            <tr className="border-b border-ink">
              <th scope="col" className="py-2 font-normal">
                Line
              </th>
              <th scope="col" className="py-2 text-right font-normal">
                That day
              </th>
              <th scope="col" className="py-2 text-right font-normal">
                Today
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ facet, label, was, now }) => (
              <tr key={facet} className="border-b border-rule align-baseline">
                <th scope="row" className="serif py-2 pr-3 text-lg font-normal break-words">
                  {label}
                </th>
                <td className="py-2 text-right">{strengthText(was)}</td>
                <td className="py-2 text-right text-soft">{was === now ? 'the same' : strengthText(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

const counted = (count: number, noun: string) => `${count === 1 ? `one ${noun}` : `${count} ${noun}s`}`

const strengthText = (strength: number | null) =>
  strength === null ? 'not there' : `${LEVEL_LABEL[levelOf(strength)]} (${strength.toFixed(1).replace('-', '−')})`

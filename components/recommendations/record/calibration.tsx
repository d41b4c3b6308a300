import { say } from '@/domains/words'
import { starsText } from '@/lib/profile/views/evidence-text'
import type { CalibrationRow } from '@/lib/recommendations/record/judge'

const MOST_STARS = 5

/** What we expected beside what was given: a ring for the first, a dot for the second, on one line of five stars. */
export function Calibration({ rows, given }: { rows: CalibrationRow[]; given: string }) {
  const at = (stars: number) => `${(100 * stars) / MOST_STARS}%`
  return (
    <table className="w-full max-w-[44rem] text-left">
      <caption className="pb-2 text-left text-sm text-soft">
        {say('Ring: what we expected. Dot: what was given on average. They would coincide if we were always right.')}
      </caption>
      <thead className="border-b border-ink text-sm">
        <tr>
          <th scope="col" className="py-2 pr-4 font-normal">
            Expected
          </th>
          <td className="w-1/2" aria-hidden />
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            {given}
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            {say('Films')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.promised} className="border-b border-rule">
            <th scope="row" className="tabular py-2 font-normal">
              {starsText(row.promised)}
            </th>
            <td aria-hidden>
              <span className="relative block h-4 border-b border-rule">
                <span
                  className="absolute bottom-0 size-3 -translate-x-1/2 translate-y-1/2 rounded-full border-2 border-ink"
                  style={{ left: at(row.promised) }}
                />
                <span
                  className="absolute bottom-0 size-2 -translate-x-1/2 translate-y-1/2 rounded-full bg-accent"
                  style={{ left: at(row.given) }}
                />
              </span>
            </td>
            <td className="tabular py-2 pl-4 text-right">{row.given.toFixed(1)}</td>
            <td className="tabular py-2 pl-4 text-right text-soft">{row.cards}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

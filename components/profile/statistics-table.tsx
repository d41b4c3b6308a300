import { say } from '@/domains/words'

export type StatisticsLine = { label: string; films: number; mean: number; others: number | null }

const MOST_STARS = 5
const at = (stars: number) => `${(100 * stars) / MOST_STARS}%`

type StatisticsTableProps = { id: string; title: string; lines: StatisticsLine[]; usual: number }

/** Stars by one thing films have: a bar for one’s own, a line where one usually stands, a ring for the site. */
export function StatisticsTable({ id, title, lines, usual }: StatisticsTableProps) {
  const tellsOthers = lines.some(({ others }) => others !== null)
  return (
    <section aria-labelledby={id} className="grid content-start gap-2">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      <table className="w-full text-left">
        <thead className="border-b border-ink text-sm">
          <tr>
            <th scope="col" className="py-1 font-normal">
              <span className="sr-only">{title}</span>
            </th>
            <td className="w-1/3" aria-hidden />
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              Stars
            </th>
            {tellsOthers && (
              <th scope="col" className="py-1 pl-3 text-right font-normal">
                Site
              </th>
            )}
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              {say('Films')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, films, mean, others }) => (
            <tr key={label} className="border-b border-rule">
              <th scope="row" className="serif py-2 pr-3 text-lg leading-tight font-normal">
                {label}
              </th>
              <td aria-hidden>
                <span className="relative block h-3 bg-rule">
                  <span className="absolute inset-y-0 left-0 bg-accent" style={{ width: at(mean) }} />
                  <span className="absolute -inset-y-1 w-0.5 bg-ink" style={{ left: at(usual) }} />
                  {others !== null && (
                    <span
                      className="absolute inset-y-0 size-3 -translate-x-1/2 rounded-full border-2 border-ink bg-paper"
                      style={{ left: at(others) }}
                    />
                  )}
                </span>
              </td>
              <td className="tabular py-2 pl-3 text-right">{mean.toFixed(1)}</td>
              {tellsOthers && <td className="tabular py-2 pl-3 text-right text-soft">{others?.toFixed(1) ?? '–'}</td>}
              <td className="tabular py-2 pl-3 text-right text-soft">{films}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

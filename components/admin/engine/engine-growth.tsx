import { LineChart } from '@/components/ui/line-chart'
import { say } from '@/domains/words'
import growth from '@/lib/engine/growth-curve.json'
import type { ArtefactView } from '@/lib/engine/schema'
import { cell, ScrollingTable } from '../scrolling-table'

/** So many ratings of a person the line is drawn for; the table has the others. */
const DRAWN = 'first 10'
/** Sites of the curve whose people have ten likes each; of the others all likes count. */
const TEN_EACH = 10

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`
const short = (likes: number) => (likes >= 1000 ? `${likes / 1000}k` : String(likes))

/** What a training was worth on sites of every size, and where this one stands. */
export function EngineGrowth({ artefacts, likes }: { artefacts: ArtefactView[]; likes: number | null }) {
  const { points } = growth
  const isShort = (point: (typeof points)[number]) => point.likes <= TEN_EACH * point.people
  const lineOf = (some: typeof points) =>
    some.map((point) => ({ x: point.likes, y: point.gains.find(({ known }) => known === DRAWN)?.mean ?? null }))
  const own = artefacts.flatMap(({ number, description }) => {
    const { ndcg10, baseline } = description?.verdict ?? {}
    if (!description || !ndcg10 || !baseline || description.data.likes === 0) return []
    return [{ number, likes: description.data.likes, gain: ndcg10.candidate.mean - baseline.mean }]
  })
  const steps = [100, 1_000, 10_000, 100_000, 1_000_000].filter((step) => step <= Math.max(10_000, likes ?? 0))
  return (
    <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <LineChart
        label={`What a training gains over the catalog alone, by the likes of a site: on a public set from ${signed(points[0]?.gains[1]?.mean ?? 0)} at ${points[0]?.likes} likes to ${signed(points.at(-1)?.gains[1]?.mean ?? 0)} at ${points.at(-1)?.likes.toLocaleString('en')}. ${likes === null ? 'This site has not been trained.' : `This site learnt from ${likes.toLocaleString('en')} likes.`}`}
        lines={[
          { name: 'All likes of a person', points: lineOf(points.filter((point) => !isShort(point))) },
          { name: 'Ten likes of a person', points: lineOf(points.filter(isShort)), dashed: true },
        ]}
        dots={own.map(({ likes: x, gain: y }) => ({ x, y }))}
        mark={likes ? { at: likes, label: 'This site' } : null}
        xTicks={steps.map((at) => ({ at, label: short(at) }))}
        yTicks={[-0.01, 0, 0.01, 0.02, 0.03].map((at) => ({ at, label: at === 0 ? '0' : signed(at).slice(0, 5) }))}
        logarithmic
      />
      <div className="grid content-start gap-2 text-sm">
        <p>
          {say(
            'NDCG@10 gained over the same site before its first training, for people the site does not know, by the likes it learnt from.',
          )}{' '}
          {own.length > 0 && 'Coloured dots are this site’s own trainings, on its own people.'}
        </p>
        <p className="text-xs text-soft">
          The lines were measured on a public set (MovieLens, 20 to 426 people), for the first ten ratings of a person.
          Below zero by no more than its error is what chance does.
        </p>
      </div>
      <details className="min-w-0 lg:col-span-2">
        <summary className="tap cursor-pointer text-sm">The figures</summary>
        <ScrollingTable label="Gain by likes" heads={['Likes', 'People', 'First 3 ratings', 'First 10', 'All']}>
          {points.map((point) => (
            <tr key={point.likes} className="border-t border-rule">
              <td className="tabular py-1 pr-3">{point.likes.toLocaleString('en')}</td>
              <td className={cell}>{point.people}</td>
              {point.gains.map(({ known, mean, error }) => (
                <td key={known} className={cell}>
                  {signed(mean)} ± {error.toFixed(4)}
                </td>
              ))}
            </tr>
          ))}
          {own.map(({ number, likes: of, gain }) => (
            <tr key={`own ${number}`} className="border-t border-rule">
              <td className="tabular py-1 pr-3">{of.toLocaleString('en')}</td>
              <td className={cell}>Here, number {number}</td>
              <td className={cell} />
              <td className={cell} />
              <td className={cell}>{signed(gain)}</td>
            </tr>
          ))}
        </ScrollingTable>
      </details>
    </div>
  )
}

import { after } from 'next/server'
import { say } from '@/domains/words'
import { type GroupFigures, LEAST_TOLD } from '@/lib/experiments/outcomes/figures'
import { measures, type TextKey } from '@/lib/experiments/outcomes/measures'
import { readVersions } from '@/lib/experiments/read-versions'
import { VERSION_DAYS } from '@/lib/experiments/scopes'
import type { PromptVersionView } from '@/lib/prompts/schema'
import { cell, ScrollingTable } from '../scrolling-table'
import { costPerLiked } from './cost-text'
import { CountedAt } from './counted-at'
import { boundsText, countText, firstCardText, measureText, percent } from './measure-text'

/** Columns a table can be read with. */
const MOST_VERSIONS = 4

type Column = GroupFigures & { title: string }

/** What came of the cards, or of the texts, each version wrote, side by side. */
export async function VersionFigures({
  promptKey,
  versions,
  serving,
}: {
  promptKey: 'SLATE' | TextKey
  versions: PromptVersionView[]
  serving: string | null
}) {
  const { versions: figures, countedAt, renew } = await readVersions(promptKey)
  if (renew) after(renew)
  const titled = [
    ...versions.map(({ id, number }) => ({ id, title: `Version ${number}` })),
    { id: null, title: 'Built-in' },
  ]
  const columns: Column[] = titled
    .toSorted((a, b) => Number(b.id === serving) - Number(a.id === serving))
    .flatMap(({ id, title }) => {
      const own = figures.find(({ versionId }) => versionId === id)
      return own ? [{ ...own, title: id === serving ? `${title}, serves` : title }] : []
    })
    .slice(0, MOST_VERSIONS)
  if (columns.length === 0)
    return (
      <p className="text-sm text-soft">
        No {promptKey === 'SLATE' ? 'list' : 'text'} of somebody whose behaviour may be kept in the last {VERSION_DAYS}{' '}
        days, so there is nothing to tell yet.
      </p>
    )
  return (
    <div className="grid gap-3">
      <ScrollingTable label="What came of each version" heads={['Measure', ...columns.map(({ title }) => title)]}>
        <Row name="People" values={columns.map(({ people: count }) => count)} />
        {promptKey === 'SLATE' ? (
          <Row name="Cards seen" values={columns.map(({ cards }) => cards)} />
        ) : (
          <Row name="Texts read" values={columns.map(({ texts }) => texts.read)} />
        )}
        {measures.map((measure, at) =>
          !aboutOf[promptKey].includes(measure.about) ? null : (
            <tr key={measure.id} className="border-t border-rule align-baseline">
              <th scope="row" className="min-w-32 py-1 pr-3 text-left font-normal">
                {measure.label}
                <span className="block max-w-[22rem] text-xs text-soft">{measure.help}</span>
              </th>
              {columns.map(({ title, measures: figures }) => {
                const interval = figures[at]?.interval
                return (
                  <td key={title} className={cell}>
                    {interval ? measureText(interval.estimate, measure.unit) : 'Too few people'}
                    {interval && <span className="block text-xs text-soft">{boundsText(interval, measure.unit)}</span>}
                  </td>
                )
              })}
            </tr>
          ),
        )}
        {promptKey === 'SLATE' ? (
          <CostOfLists columns={columns} />
        ) : (
          <>
            <Row
              name="Texts the gate refused"
              values={columns.map(({ texts }) => ofAsked(texts.refused, texts.asked))}
            />
            <Row name="Calls that went wrong" values={columns.map(({ texts }) => ofAsked(texts.failed, texts.asked))} />
            <Row
              name="Tokens a text"
              values={columns.map(({ texts }) => (texts.asked === 0 ? '–' : Math.round(texts.tokens / texts.asked)))}
            />
          </>
        )}
      </ScrollingTable>
      <p className="max-w-[44rem] text-xs text-soft">
        The last {VERSION_DAYS} days, of people whose behaviour may be kept, without admins. Each share is the mean of
        people’s own shares; under it, where the true one lies with 95 % however often you look. Fewer than {LEAST_TOLD}{' '}
        people tell no share. Versions served at different times to different people: only an experiment compares them
        fairly.
        {countedAt && <CountedAt at={countedAt} isOld={renew !== null} />}
      </p>
    </div>
  )
}

/** What lists took, and what they cost. */
function CostOfLists({ columns }: { columns: Column[] }) {
  return (
    <>
      <Row name="Cards the model wrote" values={columns.map(({ byModel }) => percent(byModel))} />
      <Row name="Texts the gate refused" values={columns.map(({ refused }) => percent(refused))} />
      <Row name="Calls that went wrong" values={columns.map(fellBack)} />
      <Row name="Tokens a list" values={columns.map(tokensAList)} />
      <Row name={say('Cost per liked film')} values={columns.map((column) => costPerLiked(column))} />
      <Row name="First card, half and 95 % of lists" values={columns.map(({ lists: made }) => firstCardText(made))} />
    </>
  )
}

function Row({ name, values }: { name: string; values: (string | number)[] }) {
  return (
    <tr className="border-t border-rule align-baseline">
      <th scope="row" className="min-w-32 py-1 pr-3 text-left font-normal">
        {name}
      </th>
      {values.map((value, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name here and never move
        <td key={place} className={cell}>
          {typeof value === 'number' ? countText(value) : value}
        </td>
      ))}
    </tr>
  )
}

/** What is told of whom: a portrait has no film that could be wanted. */
const aboutOf = { SLATE: ['cards'], NOTE: ['notes', 'texts'], PORTRAIT: ['texts'] }

const ofAsked = (part: number, asked: number) => (asked === 0 ? 'None made' : `${percent(part / asked)} of ${asked}`)

const fellBack = ({ lists }: Column) =>
  !lists || lists.asked === 0 ? 'None made' : `${percent(lists.fellBack / lists.asked)} of ${lists.asked}`

const tokensAList = ({ lists }: Column) =>
  !lists || lists.lists === 0 ? '–' : Math.round((lists.inputTokens + lists.outputTokens) / lists.lists)

import { meanOf, type PersonaResult, type RowName, rows } from './measure-personas'
import { type Stage, stages } from './persona-context'

type Table = { header: string[]; rows: string[][] }

const figure = (value: number) => value.toFixed(2)

/** Means over the people who count, for each stage and row. */
export function personaTable(results: readonly PersonaResult[]): Table {
  const counting = results.filter(({ counts }) => counts)
  return {
    header: [
      'stage',
      'list',
      'of 8 belong',
      'fewest',
      'under 4',
      'ruled out',
      'of these unheard',
      'telling reasons',
      'prominence − own',
      '|…|',
    ],
    rows: stages.flatMap((stage) =>
      rows.map((row) => {
        const lists = counting.flatMap(({ measured }) =>
          measured.filter((each) => each.stage === stage && each.row === row),
        )
        const belong = lists.map((list) => list.belong)
        const prominence = lists.map((list) => list.prominence)
        const telling = lists.flatMap((list) => list.telling ?? [])
        return [
          stage,
          row,
          figure(meanOf(belong)),
          String(Math.min(...belong)),
          String(belong.filter((count) => count < 4).length),
          String(lists.reduce((sum, list) => sum + list.violations, 0)),
          String(lists.reduce((sum, list) => sum + list.unheard, 0)),
          telling.length > 0 ? figure(meanOf(telling)) : '',
          figure(meanOf(prominence)),
          figure(meanOf(prominence.map(Math.abs))),
        ]
      }),
    ),
  }
}

/** What is served to each person, stage by stage. */
export function personTable(results: readonly PersonaResult[]): Table {
  const belongIn = ({ measured }: PersonaResult, stage: Stage, row: RowName) =>
    measured.find((each) => each.stage === stage && each.row === row)?.belong ?? 0
  return {
    header: ['person', 'counts', 'fitting films', 'popularity', ...stages],
    rows: results.map((result) => [
      result.person.name,
      result.counts ? 'yes' : 'no',
      String(result.fitting),
      String(belongIn(result, 'survey before', 'popularity')),
      ...stages.map((stage) => String(belongIn(result, stage, 'as served'))),
    ]),
  }
}

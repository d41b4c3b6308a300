import { markdown } from '../../lib/recommender/evaluation/report'

type Mutant = { status: string; mutatorName: string; replacement?: string; location: { start: { line: number } } }
export type MutationReport = { files: Record<string, { mutants: Mutant[] }> }

const killed = new Set(['Killed', 'Timeout'])
/** Statuses that say something of the tests; a change that does not compile or is ignored says nothing. */
const counted = new Set(['Killed', 'Timeout', 'Survived', 'NoCoverage'])

/** Killed share for each folder directly below lib, and every survivor. */
export function describeMutants({ files }: MutationReport): { table: string; survivors: string[]; mutants: number } {
  const folders = new Map<string, { killed: number; all: number }>()
  const survivors: string[] = []
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = file.split('/').slice(0, 2).join('/')
    const sum = folders.get(folder) ?? { killed: 0, all: 0 }
    for (const mutant of mutants) {
      if (!counted.has(mutant.status)) continue
      sum.all++
      if (killed.has(mutant.status)) sum.killed++
      else survivors.push(`${file}:${mutant.location.start.line} ${mutant.mutatorName} → ${mutant.replacement ?? ''}`)
    }
    folders.set(folder, sum)
  }
  const share = (sum: { killed: number; all: number }) => `${((100 * sum.killed) / Math.max(1, sum.all)).toFixed(1)} %`
  const rows = [...folders].toSorted().map(([folder, sum]) => [folder, String(sum.all), String(sum.killed), share(sum)])
  const total = [...folders.values()].reduce(
    (all, sum) => ({ killed: all.killed + sum.killed, all: all.all + sum.all }),
    { killed: 0, all: 0 },
  )
  rows.push(['all', String(total.all), String(total.killed), share(total)])
  return { table: markdown(['folder', 'mutants', 'killed', 'share'], rows), survivors, mutants: total.all }
}

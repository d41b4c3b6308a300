import { markdown } from '../../lib/recommender/evaluation/report'

type Place = { line: number; column: number }
type Mutant = {
  status: string
  /** Says of a time-out that the changed code ran a hundred times as often as before: a loop without an end. */
  statusReason?: string
  mutatorName: string
  replacement?: string
  location: { start: Place; end: Place }
}
export type MutationReport = { files: Record<string, { mutants: Mutant[] }> }

/** Statuses that say something of the tests; a change that does not compile or is ignored says nothing. */
const counted = new Set(['Killed', 'Timeout', 'Survived', 'NoCoverage'])

/** An endless loop is noticed; what only took long on a busy machine is not. */
const isKilled = ({ status, statusReason = '' }: Mutant) =>
  status === 'Killed' || (status === 'Timeout' && statusReason.startsWith('Hit limit reached'))

const hasSurvived = (mutant: Mutant) => counted.has(mutant.status) && !isKilled(mutant)

/** All mutants of several reports of one draw; a change that a test noticed once is noticed: tests are only added. */
export function mergeReports(reports: readonly MutationReport[]): MutationReport {
  const merged = new Map<string, Map<string, Mutant>>()
  for (const { files } of reports) {
    for (const [file, { mutants }] of Object.entries(files)) {
      const known = merged.get(file) ?? new Map<string, Mutant>()
      merged.set(file, known)
      for (const mutant of mutants) {
        const key = JSON.stringify([mutant.location, mutant.mutatorName, mutant.replacement])
        const before = known.get(key)
        if (!before || !isKilled(before)) known.set(key, mutant)
      }
    }
  }
  return { files: Object.fromEntries(Array.from(merged, ([file, known]) => [file, { mutants: [...known.values()] }])) }
}

/** Where something survived, as Stryker's ranges, which count columns from 0 where its reports count from 1. */
export function survivingPlaces(reports: readonly MutationReport[]): string[] {
  const places = Object.entries(mergeReports(reports).files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(hasSurvived)
      .map(({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`),
  )
  return [...new Set(places)]
}

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
      if (hasSurvived(mutant)) {
        survivors.push(`${file}:${mutant.location.start.line} ${mutant.mutatorName} → ${mutant.replacement ?? ''}`)
      } else sum.killed++
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

import { summarise } from '../../lib/experiments/statistics/summary'
import type { GateSide } from '../../lib/prompts/gate/schema'
import { type TriedPoint, type TryLimits, triedWriter, tryPoints } from '../../lib/trials/gate/try-points'

const heads = 'text | whole replies | texts | not offered | refused | too long | shown | tokens | s a list | not passed'

/** A line for each text to begin from as soon as its lists are written; an answer that broke off says why. */
export async function tryOut(ids: readonly string[], limits: TryLimits): Promise<void> {
  console.log(
    `${triedWriter()}, ${limits.people} made-up people, ${limits.films} films offered, ${limits.maxTokens} tokens an answer\n`,
  )
  console.log(`| ${heads} |\n|${' --- |'.repeat(heads.split('|').length)}`)
  for await (const tried of tryPoints(ids, limits)) console.log(`| ${cells(tried).join(' | ')} |`)
}

export function cells({ label, sides, failed }: TriedPoint): (string | number)[] {
  const sum = (of: (side: GateSide) => number) => sides.reduce((total, side) => total + of(side), 0)
  const mean = (of: (side: GateSide) => number) => Math.round(summarise(sides.map(of)).mean)
  const faults = [...new Set(sides.flatMap(({ fault }) => fault ?? []))].join(', ')
  const shown = sum((side) => side.shown.filter(({ servedBy }) => servedBy === 'MODEL').length)
  return [
    label,
    `${sides.filter(({ isWhole }) => isWhole).length} of ${sides.length}${faults ? ` (${faults})` : ''}`,
    sum(({ written }) => written),
    sum(({ unknownIds }) => unknownIds),
    sum(({ refused }) => refused),
    sum(({ tooLong }) => tooLong),
    shown,
    mean(({ tokens }) => tokens),
    mean(({ ms }) => ms / 1000),
    failed.map(({ id }) => id).join(', ') || 'passes',
  ]
}

import { say } from '@/domains/words'
import { fallsBy } from '../../recommender/evaluation/metrics'
import type { ArtefactDescription, GroupVerdict, Verdict } from '../schema'
import { LEAST_LIKES, LEAST_PEOPLE, STOPPED } from '../schema'

export type TrainingOutcome =
  | { kind: 'busy'; since: Date }
  | { kind: 'too-little'; people: number; likes: number }
  | { kind: 'unchanged'; number: number }
  | { kind: 'stopped' }
  | { kind: 'serving' | 'held' | 'refused'; number: number; description: ArtefactDescription; bytes: number }

const count = (value: number) => value.toLocaleString('en')
const ndcg = (value: number) => value.toFixed(4)

/** One line for a log, a terminal or the settings. */
export function sentenceOf(outcome: TrainingOutcome): string {
  switch (outcome.kind) {
    case 'busy':
      return `A training has been running since ${outcome.since.toISOString()}; this one did nothing.`
    case 'too-little':
      return `Too little data: ${count(outcome.likes)} likes of ${count(outcome.people)} people, and it takes ${count(LEAST_LIKES)} of ${LEAST_PEOPLE}. Nothing was replaced.`
    case 'unchanged':
      return `Nothing new since number ${outcome.number}, which goes on serving.`
    case 'stopped':
      return STOPPED
    case 'serving':
      return `Number ${outcome.number} serves, ${trained(outcome.description)}. ${verdictSentence(outcome.description.verdict)}`
    case 'held':
      return `Number ${outcome.number} is held. ${verdictSentence(outcome.description.verdict)}`
    case 'refused':
      return `Number ${outcome.number} came too late: newer data serves already.`
  }
}

function trained({ mode, solved, data, seconds }: ArtefactDescription): string {
  const films =
    mode === 'full' ? say`${count(data.films)} films` : say`${count(solved)} of ${count(data.films)} films anew`
  const took = seconds.reading + seconds.training + seconds.judging
  return `trained in ${took.toFixed(1)} s on ${count(data.likes)} likes of ${count(data.people)} people, ${films}`
}

export function verdictSentence({ kind, people, ndcg10, against, groups = [], fallen = [] }: Verdict): string {
  const { candidate, serving, difference } = ndcg10 ?? {}
  const on = `on ${people} people held out`
  switch (kind) {
    case 'first': {
      const alone = serving ? `, ${ndcg(serving.mean)} without it` : ''
      return `The first one: NDCG@10 ${ndcg(candidate?.mean ?? 0)} ${on}${alone}.`
    }
    case 'too-few':
      return `Not judged: ${people} people held out are too few.`
    case 'not-comparable':
      return 'Not compared: the one before had learnt from the people held out now.'
    default: {
      const change = difference ? `${ndcg(difference.mean)} ± ${ndcg(difference.standardError)}` : ''
      const all = `${comparedWords(kind, difference, fallen.length)} ${on}: NDCG@10 ${ndcg(candidate?.mean ?? 0)} after ${ndcg(serving?.mean ?? 0)}${bestWords(against)}, difference ${change}.`
      return [all, ...fallen.map(fallSentence), ...smallFalls(groups, fallen), ...worstSentence(groups)].join(' ')
    }
  }
}

const bestWords = (against: Verdict['against']) =>
  against && against.of > 1 ? ` (number ${against.best}, the best of the last ${against.of})` : ''

/** People of this site and of imported sets whose fall is more than chance does but holds nothing back, so that no mean of all hides it. */
const smallFalls = (groups: readonly GroupVerdict[], fallen: readonly GroupVerdict[]): string[] =>
  groups
    .filter(({ dimension, label, difference }) => {
      const isSaid = fallen.some((each) => each.dimension === dimension && each.label === label)
      return dimension === 'origin' && !isSaid && fallsBy(difference, 1)
    })
    .map((group) => `${fallSentence(group)} That alone holds nothing back.`)

/** "Worst off: people of decade 1930s at .0888 (48 people)." */
function worstSentence(groups: readonly GroupVerdict[]): string[] {
  const kinds = groups.filter(({ dimension }) => dimension !== 'origin')
  const [worst] = kinds.toSorted((a, b) => a.candidate.mean - b.candidate.mean)
  if (!worst) return []
  const { dimension, label, people, candidate } = worst
  return [`Worst off: ${groupWords(dimension, label)} at ${short(candidate.mean)} (${people} people).`]
}

function comparedWords(kind: Verdict['kind'], difference: Figure | null | undefined, groups: number): string {
  const { mean = 0, standardError = 0 } = difference ?? {}
  if (fallsBy({ mean, standardError }, 1)) return 'Worse by more than one standard error'
  if (kind === 'worse' && groups > 0) return 'Worse for some'
  if (mean < 0) return 'Lower, but no more than chance does,'
  return mean > standardError ? 'Better' : 'Much the same'
}

/** "The people of this site fell from .1437 to .0322 (-78 %, 40 people)." */
export function fallSentence({ dimension, label, people, candidate, serving }: GroupVerdict): string {
  const share = serving.mean > 0 ? `${Math.round((100 * (candidate.mean - serving.mean)) / serving.mean)} %, ` : ''
  return `The ${groupWords(dimension, label)} fell from ${short(serving.mean)} to ${short(candidate.mean)} (${share}${people} people).`
}

export function groupWords(dimension: string, label: string): string {
  if (dimension === 'origin') return label === 'site' ? 'people of this site' : 'people of imported sets'
  return dimension === 'size' ? `people of ${label}` : `people of ${dimension} ${label}`
}

type Figure = { mean: number; standardError: number }
const short = (value: number) => value.toFixed(4).replace(/^0/, '')

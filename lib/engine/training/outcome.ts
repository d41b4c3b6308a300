import { say } from '@/domains/words'
import type { ArtefactDescription, Verdict } from '../schema'
import { LEAST_LIKES, LEAST_PEOPLE } from '../schema'

export type TrainingOutcome =
  | { kind: 'busy'; since: Date }
  | { kind: 'too-little'; people: number; likes: number }
  | { kind: 'unchanged'; number: number }
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

export function verdictSentence({ kind, people, ndcg10 }: Verdict): string {
  const { candidate, serving, difference } = ndcg10 ?? {}
  switch (kind) {
    case 'first':
      return `The first one: NDCG@10 ${ndcg(candidate?.mean ?? 0)} on ${people} people held out.`
    case 'too-few':
      return `Not judged: ${people} people held out are too few.`
    case 'not-comparable':
      return 'Not compared: the one before had learnt from the people held out now.'
    default: {
      const how = kind === 'worse' ? 'Worse by more than one standard error' : 'Not worse'
      const change = difference ? `${ndcg(difference.mean)} ± ${ndcg(difference.standardError)}` : ''
      return `${how} on ${people} people held out: NDCG@10 ${ndcg(candidate?.mean ?? 0)} after ${ndcg(serving?.mean ?? 0)}, difference ${change}.`
    }
  }
}

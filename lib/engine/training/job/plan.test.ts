import { expect, test } from 'vitest'
import { type ArtefactDescription, ENGINE_FORMAT } from '../../schema'
import { FULL_EVERY_DAYS, planTraining } from './plan'

const now = Date.UTC(2030, 0, 8)
const dayMs = 86_400_000
const today = { now, catalogFingerprint: 'catalog', optionsFingerprint: 'options', heldOutRule: 'rule' }
const serving: ArtefactDescription = {
  format: ENGINE_FORMAT,
  mode: 'full',
  why: '',
  dataAsOf: now - dayMs,
  fullAsOf: now - dayMs,
  data: { films: 1, people: 1, likes: 1, datasetPeople: 0, heldOut: 0 },
  seconds: { reading: 0, training: 0, judging: 0 },
  solved: 1,
  inRows: false,
  catalogFingerprint: 'catalog',
  optionsFingerprint: 'options',
  heldOutRule: 'rule',
  options: {},
  verdict: { kind: 'first', people: 0, ndcg10: null },
}

test('on top of what serves only new likes are trained', () => {
  expect(planTraining(serving, true, today).mode).toBe('incremental')
})

test.each<[string, ArtefactDescription | null, boolean, Partial<typeof today>]>([
  ['nothing serves', null, false, {}],
  ['the format is another', { ...serving, format: ENGINE_FORMAT - 1 }, true, {}],
  ['the options changed', serving, true, { optionsFingerprint: 'others' }],
  ['the catalog changed', serving, true, { catalogFingerprint: 'another' }],
  ['other people are held out', serving, true, { heldOutRule: 'none' }],
  ['the last full training is a week ago', { ...serving, fullAsOf: now - FULL_EVERY_DAYS * dayMs }, true, {}],
  ['the pairs of likes were not kept', serving, false, {}],
  ['neighbours are read per request', { ...serving, inRows: true }, true, {}],
])('everything is trained when %s', (_name, described, keptGram, change) => {
  expect(planTraining(described, keptGram, { ...today, ...change }).mode).toBe('full')
})

import { expect, test } from 'vitest'
import type { SlateSummary } from '@/lib/recommendations/schema'
import { COMPOSER_NAME } from '@/lib/writers/resolve-model'
import { faultText, writerText } from './writer-text'

const model = 'some-model'
const summary = (more: Partial<SlateSummary>): SlateSummary => {
  return { writer: 'composer', model: COMPOSER_NAME, fault: null, renewAfter: null, ...more }
}

test('that no model was used is said only where none was', () => {
  expect(writerText(summary({}))).toContain('no language model was used')
  expect(writerText(summary({ model, fault: 'prose' }))).toContain('no language model was used')
  expect(writerText(summary({ model }))).toBe(
    'Picked from the ranking by a language model (some-model). None of its reasons passed our checks: Matinee’s built-in composer wrote these.',
  )
  expect(writerText(summary({ model, writer: 'model' }))).toContain('explained by a language model (some-model)')
  expect(writerText(summary({ model, writer: 'mixed' }))).toContain('the rest by')
})

test('a fault is told, and whether the model is asked again', () => {
  expect(faultText(summary({}))).toBe('')
  const failed = summary({ model, fault: 'timeout-gap', writer: 'mixed' })
  expect(faultText(failed)).toMatch(/; the rest comes straight from the ranking\.$/)
  expect(faultText({ ...failed, renewAfter: new Date() })).toMatch(/these films stay\.$/)
})

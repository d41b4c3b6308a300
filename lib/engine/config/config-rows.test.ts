import { expect, test } from 'vitest'
import { defaultRankConfig, rankConfigAt } from '../../recommender/config/rank-config'
import { configGroups } from './config-rows'

test('every number of the configuration is shown with what it does, lists and nested ones too', () => {
  const shown = configGroups(defaultRankConfig).flatMap(({ rows }) => rows)
  const numbers = JSON.stringify({ ...defaultRankConfig, version: '' }).match(/(?<=[:[,])-?\d[\d.e-]*/g) ?? []
  expect(shown.map(({ value }) => Number(value)).sort()).toEqual(numbers.map(Number).sort())
  expect(shown.filter(({ help }) => !/\w.+\.$/.test(help))).toEqual([])
  expect(shown.map(({ name }) => name)).toContain('Routing bands 1 evidence up to')
})

test('a number that has grown with the site is shown in four digits', () => {
  const deviation = defaultRankConfig.collaborative.deviation / (1 + 60 / 303)
  const shown = configGroups(rankConfigAt(10, 303)).flatMap(({ rows }) => rows.map(({ value }) => value))
  expect(shown).toContain(String(Number(deviation.toPrecision(4))))
  expect(shown.filter((value) => value.replace(/\D/g, '').length > 5)).toEqual([])
})

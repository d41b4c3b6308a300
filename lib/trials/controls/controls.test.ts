import { describe, expect, test } from 'vitest'
import { readCatalog } from '../../catalog/read-catalog'
import type { Engine } from '../../engine/get-engine'
import { rankConfigFor } from '../../recommender/config/rank-config'
import { shippedCatalogOf } from '../personas/shipped-catalog'
import { controls } from './controls'
import { controlTable, measureControls } from './report-controls'
import { scriptPeople } from './scripted-people'

const { catalog } = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine: Engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' }
const site = { catalog, engine }
const people = scriptPeople(catalog, 12)

describe.each(controls)('$name', (control) => {
  test(`does what it says for everybody: ${control.aim}`, () => {
    const effects = people.flatMap((person) => control.measure(site, person) ?? [])
    expect(effects.length).toBeGreaterThan(people.length / 2)
    expect(effects.filter(({ holds }) => !holds)).toEqual([])
  })
})

test('the same script makes the same people, none like another', () => {
  expect(scriptPeople(catalog, 12)).toEqual(people)
  expect(new Set(people.map(({ events }) => JSON.stringify(events))).size).toBe(people.length)
})

test('the table has a row for each control, with the people it was tried on', () => {
  const { header, rows } = controlTable(measureControls(site, people.slice(0, 1)))
  expect(rows.map(([name]) => name)).toEqual(controls.map(({ name }) => name))
  expect(rows.every((row) => row.length === header.length && Number(row[2]) === 1)).toBe(true)
})

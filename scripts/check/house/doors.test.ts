import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

const folder = 'lib/actions'
const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'))
const isTest = (name: string) => name.endsWith('.test.ts')
const doors = files.filter((name) => !isTest(name)).map((name) => name.replace(/\.ts$/, ''))
const tests = files.filter(isTest).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

test.each(doors)('the door %s is opened by a test beside it', (door) => {
  expect(tests.filter((text) => text.includes(`from './${basename(door)}'`)).length).toBeGreaterThan(0)
})

test.each(doors.filter((door) => door !== 'create-action'))('every action of %s is named in a test', (door) => {
  const source = readFileSync(`${folder}/${door}.ts`, 'utf8')
  const actions = Array.from(
    source.matchAll(/export (?:const|async function) (\w+Action)\b/g),
    ([, name]) => name ?? '',
  )
  expect(actions.length).toBeGreaterThan(0)
  expect(actions.filter((name) => !tests.some((text) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([])
})

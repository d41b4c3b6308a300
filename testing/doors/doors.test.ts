import { expect, test } from 'vitest'
import { doors } from './doors'
import { doorsOf, findDoors } from './find-doors'

test('every door of the site stands in the list that npm run check:bounds walks, and nothing else does', () => {
  const listed = Object.keys(doors).filter((name) => !name.endsWith('page.tsx query'))
  expect(findDoors()).not.toEqual([])
  expect(listed.toSorted()).toEqual(findDoors())
})

test.each([
  ['lib/actions/x.ts', 'export const saveAction = createAction({})', ['lib/actions/x.ts saveAction']],
  ['lib/actions/x.ts', 'export async function saveAction() {}', ['lib/actions/x.ts saveAction']],
  ['app/api/x/route.ts', 'export async function POST() {}', ['app/api/x/route.ts POST']],
  ['app/api/x/route.ts', 'export const GET = () => 1\nexport const revalidate = 1', ['app/api/x/route.ts GET']],
  [
    'app/api/x/route.ts',
    'const h = 1\nexport { h as GET, h as POST }',
    ['app/api/x/route.ts GET', 'app/api/x/route.ts POST'],
  ],
  ['app/x/opengraph-image.tsx', 'export default function Image() {}', ['app/x/opengraph-image.tsx default']],
  ['app/x/page.tsx', "async function go() { 'use server' }", ['app/x/page.tsx go']],
  ['lib/web/x.ts', 'export const GET = 1', []],
  ['lib/actions/create-action.ts', 'export function createAction() {}', []],
])('of %s with %j it sees %j', (file, text, found) => expect(doorsOf(file, text)).toEqual(found))

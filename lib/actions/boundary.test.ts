import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { inlineActionsOf } from '../../testing/doors/find-doors'

/**
 * Everything an action file exports can be called by anybody who can send a request. So it exports actions made
 * by createAction, which ask who is calling; whoever adds another kind, or opens one to strangers, says so here.
 */
const functionsOfTheirOwn = [
  'lib/actions/feedback.ts trackAction', // answers nothing; looks for a viewer and their consent before it stores
  'lib/actions/recommendations.ts newPicksAction', // hands the form to an action made by createAction
  'lib/actions/theme.ts setThemeAction', // the same
]
const openToStrangers = [
  'lib/actions/accounts.ts askResetAction',
  'lib/actions/accounts.ts createAccountAction',
  'lib/actions/accounts.ts finishAccountAction',
  'lib/actions/accounts.ts resetPasswordAction',
  'lib/actions/accounts.ts signInAction',
  'lib/actions/accounts.ts signOutAction',
  'lib/actions/accounts.ts startGuestAction',
  'lib/actions/second-step.ts giveCodeAction', // the password was given; the session counts only with the code
  'lib/actions/theme.ts chooseTheme',
]
/** Functions inside a page that are sent to the browser; each may only pass a form on to an action. */
const inlineActions = ['app/account/page.tsx signOut']

type Finding = { own: string[]; open: string[]; wrong: string[] }

function inspect(file: string, text: string): Finding {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: Finding = { own: [], open: [], wrong: [] }
  for (const statement of source.statements) {
    const exported = ts.canHaveModifiers(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword)
    if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) {
      found.wrong.push(`${file} exports by list, default or from elsewhere`)
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        const label = `${file} ${name.getText()}`
        const access = initializer && accessOf(initializer)
        if (access === 'anyone') found.open.push(label)
        if (exported && !access) found.wrong.push(`${label} is not made by createAction`)
        if (exported && access && nameOf(initializer) !== name.getText().replace(/Action$/, '')) {
          found.wrong.push(`${label} is called ${nameOf(initializer)} in the log`)
        }
        if (exported && !name.getText().endsWith('Action')) found.wrong.push(`${label} is not called …Action`)
      }
    } else if (exported && ts.isFunctionDeclaration(statement)) {
      found.own.push(`${file} ${statement.name?.text ?? 'default'}`)
      if (!hasModifier(statement, ts.SyntaxKind.AsyncKeyword)) found.wrong.push(`${file} exports what is not async`)
    } else if (exported && !ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) {
      found.wrong.push(`${file} exports what is no action`)
    }
  }
  return found
}

const hasModifier = (node: ts.HasModifiers, kind: ts.SyntaxKind) =>
  ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false

/** The access a createAction call asks for; undefined when it is no such call or does not say it outright. */
const accessOf = (expression: ts.Expression) => optionOf(expression, 'access')
const nameOf = (expression: ts.Expression) => optionOf(expression, 'name')

function optionOf(expression: ts.Expression, name: string): string | undefined {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'createAction') return undefined
  const [options] = expression.arguments
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined
  const option = options.properties.find((property) => property.name?.getText() === name)
  return option && ts.isPropertyAssignment(option) && ts.isStringLiteral(option.initializer)
    ? option.initializer.text
    : undefined
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')
const sources = ['app', 'components', 'lib']
  .flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true }).map((file) => `${folder}/${file}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .toSorted()
const opensWithDirective = (text: string) => /^\s*(?:\/\/.*\s+|\/\*[\s\S]*?\*\/\s*)*['"]use server['"]/.test(text)
const actionFiles = sources.filter((file) => opensWithDirective(read(file)))
const findings = actionFiles.map((file) => inspect(file, read(file)))

test('the files of lib/actions are the action files, and nothing else is', () => {
  expect(actionFiles).not.toEqual([])
  expect(actionFiles).toEqual(
    sources.filter((file) => /^lib\/actions\/(?:admin\/)?(?!create-action)[^/]+\.ts$/.test(file)),
  )
})

test('an action file exports nothing but async actions', () => {
  expect(findings.flatMap((found) => found.wrong)).toEqual([])
})

test('every exported function that createAction did not make is one we know of', () => {
  expect(findings.flatMap((found) => found.own).toSorted()).toEqual(functionsOfTheirOwn)
})

test('every action that strangers may call is one we know of', () => {
  expect(findings.flatMap((found) => found.open).toSorted()).toEqual(openToStrangers)
})

test('every action inside a page is one we know of', () => {
  const inline = sources
    .filter((file) => !actionFiles.includes(file))
    .flatMap((file) => inlineActionsOf(file, read(file)))
  expect(inline.toSorted()).toEqual(inlineActions)
})

test.each([
  'export async function readAll() {}',
  'export default async function all() {}',
  "export * from './queries'",
  "export { saveRating } from './mutations'",
  'const hidden = async () => 1\nexport { hidden }',
  'export const readAllAction = async () => db.user.findMany()',
  'export const readAllAction = wrap(createAction({ access: "viewer" }))',
  'export const readAllAction = createAction({ access: chosen })',
  'export const readAllAction = createAction(options)',
  'export const readAll = createAction({ name: "readAll", access: "viewer" })',
  'export const readAllAction = createAction({ name: "other", access: "viewer" })',
  'export const limit = { max: 1 }',
  'export class Everything {}',
  'export enum Every { Thing }',
  'export const lookAction = createAction({ access: "anyone" })',
])('this test sees %j', (line) => {
  const { own, open, wrong } = inspect('lib/actions/x.ts', line)
  expect([...own, ...open, ...wrong]).not.toEqual([])
})

test.each([
  'export const saveAction = createAction({ name: "save", access: "viewer", run })',
  'export const saveAction = createAction({ name: "save", access: "admin", run })',
  'export type Saved = { ok: true }',
  'const helper = () => 1',
  'async function helper() {}',
])('this test lets pass %j', (line) => {
  expect(inspect('lib/actions/x.ts', line)).toEqual({ own: [], open: [], wrong: [] })
})

test('this test sees an action written inside a page', () => {
  const page = "export default function Page() { async function erase() { 'use server'; await all() } return erase }"
  expect(inlineActionsOf('app/page.tsx', page)).toEqual(['app/page.tsx erase'])
  expect(inlineActionsOf('app/page.tsx', "const erase = async () => { 'use server' }")).toEqual([
    'app/page.tsx nameless',
  ])
})

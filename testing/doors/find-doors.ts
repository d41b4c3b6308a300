import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../..', import.meta.url))
const methods = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/
const pictures = /(^|\/)(opengraph-image|twitter-image|icon|apple-icon)\.tsx$/

/** Names of what a source exports, however it does. */
function exportsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  return source.statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      return statement.exportClause.elements.map(({ name }) => name.text)
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isFunctionDeclaration(statement)) {
      const isDefault = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
      return [isDefault ? 'default' : (statement.name?.text ?? 'default')]
    }
    return ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : []
  })
}

/** Names of functions inside a page that are sent to the browser. */
export function inlineActionsOf(file: string, text: string): string[] {
  if (!text.includes('use server')) return []
  const names: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isExpressionStatement(node) &&
      ts.isStringLiteral(node.expression) &&
      node.expression.text === 'use server'
    ) {
      const owner = node.parent.parent
      names.push(`${file} ${ts.isFunctionDeclaration(owner) ? owner.name?.text : 'nameless'}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return names
}

/** What one source file opens to the outside: actions, methods of a route, drawn pictures, a page that reads its query. */
export function doorsOf(file: string, text: string): string[] {
  if (/^lib\/actions\/(?:admin\/)?(?!create-action)[^/]+\.ts$/.test(file)) {
    return exportsOf(file, text).map((name) => `${file} ${name}`)
  }
  if (/^app\/.*route\.tsx?$/.test(file)) {
    return exportsOf(file, text)
      .filter((name) => methods.test(name))
      .map((name) => `${file} ${name}`)
  }
  if (pictures.test(file)) return [`${file} default`]
  return inlineActionsOf(file, text)
}

export function findDoors(): string[] {
  return ['app', 'lib']
    .flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true }).map((file) => `${folder}/${file}`))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => doorsOf(file, readFileSync(`${root}${file}`, 'utf8')))
    .toSorted()
}

import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { words as recipes } from './recipes/words'

const HOLE = '{}'
const files = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => `${folder}/${path}`),
)
const said = files.flatMap((path) => {
  const text = readFileSync(path, 'utf8')
  const name = /import \{[^}]*\bsay(?: as (\w+))?\b[^}]*\} from '[^']*domains\/words'/.exec(text)
  return name ? saidIn(path, text, name[1] ?? 'say') : []
})

type Sentence = { at: string; text: string; inCode: boolean }

/** Every sentence a file says, with {} for what is put in, and whether it stands in a <code>. */
function saidIn(path: string, text: string, name: string): Sentence[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Sentence[] = []
  const visit = (node: ts.Node, inCode: boolean) => {
    const within = inCode || (ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'code')
    const sentence = sentenceOf(node, name)
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    if (sentence !== null) found.push({ at: `${path}:${line + 1}`, text: sentence, inCode: within })
    ts.forEachChild(node, (child) => visit(child, within))
  }
  visit(source, false)
  return found
}

function sentenceOf(node: ts.Node, name: string): string | null {
  if (ts.isCallExpression(node) && node.expression.getText() === name) {
    const [first] = node.arguments
    return first && ts.isStringLiteralLike(first) ? first.text : null
  }
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== name) return null
  const { template } = node
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(HOLE)
}

const where = (kept: (sentence: Sentence) => boolean) => said.filter(kept).map(({ at, text }) => `${at} ${text}`)

test('commands, addresses and names of files are no sentences: no word of theirs may be said otherwise', () => {
  expect(said.length).toBeGreaterThan(300)
  expect(
    where(({ text, inCode }) => inCode || /\bnp[mx] |:\/\/|(?<!\w)\/(?:films|admin|profile)\b/.test(text)),
  ).toEqual([])
})

test('what the recipes say otherwise is still said by the site', () => {
  const texts = said.map(({ text }) => text)
  expect(Object.keys(recipes.sentences).filter((sentence) => !texts.includes(sentence))).toEqual([])
  const all = texts.join('\n').toLowerCase()
  expect(Object.keys(recipes.words).filter((phrase) => !all.includes(phrase))).toEqual([])
})

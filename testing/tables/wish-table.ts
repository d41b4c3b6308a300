import { readFileSync } from 'node:fs'

export type Row = { said: string; tokens: string[] }

export const readTable = (file: string): Row[] =>
  readFileSync(`testing/tables/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row)

export type Judged = { said: string; wrong: string[]; missing: string[]; needless: string[] }
export type Figures = { right: number; wrong: number; found: number; missing: number }

/** Hard wishes are filters: a wrong one hides films nobody turned down. */
const HARD = new Set(['without', 'only', 'minutes', 'years', 'avoid', 'age'])

/** The slot a token belongs to: what is said of it, and the type of its facet. */
export function slotOf(token: string): string {
  const [name = '', type = ''] = token.replace(/^\?/, '').split('|')[0]?.split(':') ?? []
  return /^(?:more|much-more|less|without|only)$/.test(name) ? `${name} ${type}` : name
}
const nameOf = (token: string) => token.split(':')[0] ?? ''

const LITTLE = new Set(
  'from with about that this have like film films movie movies more less than very some your into them they and the for not are was'.split(
    ' ',
  ),
)
const mainWords = (words: string) =>
  words.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !LITTLE.has(word))

/** "minutes:-*" is any bound, "like:*" any film, "unread:*" any words. */
const wildcard = (expected: string) =>
  new RegExp(
    `^${expected
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  )

/** The facets of one rule in whichever order they are named. */
const inOrder = (token: string) =>
  token.replace(/^(without:)([^~]+)/, (_, name, all) => name + all.split('+').toSorted().join('+'))

/** "unread" is judged by its main word: any telling word the two have in common. */
function meets(said: string, expected: string): boolean {
  if (inOrder(said) === inOrder(expected) || (expected.includes('*') && wildcard(expected).test(said))) return true
  if (nameOf(said) !== 'unread' || nameOf(expected) !== 'unread') return false
  const words = new Set(mainWords(expected.slice('unread:'.length)))
  return mainWords(said.slice('unread:'.length)).some((word) => words.has(word))
}

/** A question as the reader asks it: "ask:more:setting:train=train". */
const QUESTION = /^ask:([^=]+)=(.*)$/

/**
 * One sentence by the rules of docs/wishes.md: "|" divides alternatives, "?" may be there or not. A question is no
 * reading: what it asks about stays missing. It is needless where neither what it asks nor its words were expected.
 */
export function judge(row: Row, said: readonly string[]): Judged {
  const expected = row.tokens.map((token) => ({
    optional: token.startsWith('?'),
    any: token
      .replace(/^\?/, '')
      .split('|')
      .map((each) => each.replace(/^\?/, '')),
    token,
  }))
  const isExpected = (token: string) => expected.some(({ any }) => any.some((each) => meets(token, each)))
  const asked = said.flatMap((each) => {
    const question = QUESTION.exec(each)
    return question ? [{ token: question[1] ?? '', words: question[2] ?? '' }] : []
  })
  const read = [
    ...said.filter((token) => !QUESTION.test(token)),
    ...asked.map(({ words }) => `unread:${words}`).filter(isExpected),
  ]
  return {
    said: row.said,
    wrong: read.filter((token) => !isExpected(token)),
    missing: expected
      .filter(({ optional, any }) => !optional && !any.some((each) => read.some((token) => meets(token, each))))
      .map(({ token }) => token),
    needless: asked
      .filter(({ token, words }) => !isExpected(token) && !isExpected(`unread:${words}`))
      .map(({ token }) => token),
  }
}

export type Report = {
  all: Figures
  hard: Figures
  slots: Map<string, Figures>
  judged: Judged[]
  questions: { asked: number; needless: number }
}

/** Reads a whole table and counts. Of an alternative, the first named gives the slot it is counted under. */
export function judgeTable(rows: readonly Row[], read: (said: string) => readonly string[]): Report {
  const report: Report = {
    all: empty(),
    hard: empty(),
    slots: new Map(),
    judged: [],
    questions: { asked: 0, needless: 0 },
  }
  for (const row of rows) {
    const said = read(row.said)
    const judged = judge(row, said)
    report.judged.push(judged)
    const wrong = new Set(judged.wrong)
    const missing = new Set(judged.missing)
    const questions = said.filter((token) => QUESTION.test(token))
    report.questions.asked += questions.length
    report.questions.needless += judged.needless.length
    for (const token of said) if (!questions.includes(token)) count(report, token, wrong.has(token) ? 'wrong' : 'right')
    for (const token of row.tokens)
      if (!token.startsWith('?')) count(report, token, missing.has(token) ? 'missing' : 'found')
  }
  return report
}

const empty = (): Figures => ({ right: 0, wrong: 0, found: 0, missing: 0 })

function count(report: Report, token: string, what: keyof Figures) {
  const slot = slotOf(token)
  const figures = report.slots.get(slot) ?? empty()
  report.slots.set(slot, figures)
  figures[what] += 1
  report.all[what] += 1
  if (HARD.has(nameOf(token.replace(/^\?/, '')))) report.hard[what] += 1
}

export const precision = ({ right, wrong }: Figures) => (right + wrong === 0 ? 1 : right / (right + wrong))
export const recall = ({ found, missing }: Figures) => (found + missing === 0 ? 1 : found / (found + missing))

/** Questions are not counted in precision; what it were if every needless one was a wrong reading stands beside it. */
function questionsLine({ all: { right, wrong }, questions: { asked, needless } }: Report): string {
  const strict = right / Math.max(1, right + wrong + needless)
  return `questions              ${asked} asked, ${needless} needless; precision with these as wrong ${strict.toFixed(3)}`
}

/** All but what is said not to be understood, which changes no list. */
function countingIn({ all, slots }: Report): Figures {
  const unread = slots.get('unread') ?? empty()
  return {
    right: all.right - unread.right,
    wrong: all.wrong - unread.wrong,
    found: all.found - unread.found,
    missing: all.missing - unread.missing,
  }
}

export function printReport(title: string, report: Report): string {
  const line = (name: string, figures: Figures) =>
    `${name.padEnd(22)} precision ${precision(figures).toFixed(3)} (${figures.right}/${figures.right + figures.wrong})  recall ${recall(figures).toFixed(3)} (${figures.found}/${figures.found + figures.missing})`
  const slots = [...report.slots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slot, figures]) => line(slot, figures))
  const faults = report.judged
    .filter(({ wrong, missing, needless }) => wrong.length + missing.length + needless.length > 0)
    .map(
      ({ said, wrong, missing, needless }) =>
        `  “${said}”${wrong.length ? `  beyond: ${wrong.join(', ')}` : ''}${missing.length ? `  lacking: ${missing.join(', ')}` : ''}${needless.length ? `  asked: ${needless.join(', ')}` : ''}`,
    )
  return [
    title,
    line('all', report.all),
    line('hard', report.hard),
    line('counts for lists', countingIn(report)),
    questionsLine(report),
    ...slots,
    `${faults.length} of ${report.judged.length} sentences with a fault`,
    ...faults,
  ].join('\n')
}

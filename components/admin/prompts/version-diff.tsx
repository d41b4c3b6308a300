import { type DiffLine, type DiffWord, diffVersions } from '@/lib/prompts/diff'
import type { PromptContent } from '@/lib/prompts/parts/define-prompt'

/** A version or the built-in default, as far as it can be compared. */
export type Comparable = PromptContent & { label: string }

const CONTEXT_LINES = 3
const looks: Record<DiffLine['kind'], { mark: string; word: string; className: string }> = {
  same: { mark: ' ', word: '', className: 'text-soft' },
  added: { mark: '+', word: 'Added: ', className: 'bg-good/12 text-ink' },
  removed: { mark: '−', word: 'Removed: ', className: 'bg-danger/12 text-ink' },
}

export function VersionDiff({ before, after }: { before: Comparable; after: Comparable }) {
  const lines = diffVersions(before.instructions, after.instructions)
  const changed = lines.some((line) => line.kind !== 'same')
  return (
    <div className="grid min-w-0 gap-5">
      <SettingsDiff before={before} after={after} />
      {changed ? (
        <LineDiff lines={lines} />
      ) : (
        <p className="text-sm text-soft">The instructions are the same, line by line.</p>
      )}
    </div>
  )
}

const settings = [
  ['temperature', 'Temperature'],
  ['topP', 'Top-p'],
  ['maxTokens', 'Max tokens'],
  ['model', 'Model'],
] as const

function SettingsDiff({ before, after }: { before: Comparable; after: Comparable }) {
  const word = (value: string | number) => (value === '' ? 'as the environment says' : value)
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-2 text-sm sm:grid-cols-4">
      {settings.map(([name, label]) => (
        <div key={name} className="grid content-start">
          <dt className="text-soft">{label}</dt>
          <dd className="tabular [overflow-wrap:anywhere]">
            {before[name] !== after[name] && (
              <>
                <del className="text-soft decoration-danger">
                  <span className="sr-only">was </span>
                  {word(before[name])}
                </del>{' '}
              </>
            )}
            <span className={before[name] === after[name] ? undefined : 'font-semibold'}>{word(after[name])}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Changed lines with a few around them; what is left out is counted. */
export function LineDiff({ lines }: { lines: DiffLine[] }) {
  return (
    <ol className="border border-rule bg-raised py-1 font-mono text-xs leading-relaxed">
      {withGaps(lines).map((entry) =>
        'hidden' in entry ? (
          <li key={`gap-${entry.at}`} className="my-1 border-y border-rule px-3 py-0.5 text-soft">
            {entry.hidden === 1 ? '1 line as before' : `${entry.hidden} lines as before`}
          </li>
        ) : (
          <li
            key={`${entry.before}-${entry.after}`}
            className={`grid grid-cols-[2.25rem_2.25rem_1rem_minmax(0,1fr)] px-1 max-sm:grid-cols-[1.75rem_1rem_minmax(0,1fr)] ${looks[entry.kind].className}`}
          >
            <span aria-hidden className="tabular pr-2 text-right text-soft max-sm:hidden">
              {entry.before}
            </span>
            <span aria-hidden className="tabular pr-2 text-right text-soft">
              {entry.after}
            </span>
            <span aria-hidden>{looks[entry.kind].mark}</span>
            <span
              className={`whitespace-pre-wrap [overflow-wrap:anywhere] ${entry.kind === 'removed' ? 'line-through decoration-danger/60' : ''}`}
            >
              <span className="sr-only">{looks[entry.kind].word}</span>
              {entry.words ? <MarkedWords words={entry.words} /> : entry.text}
            </span>
          </li>
        ),
      )}
    </ol>
  )
}

/** A changed line with what makes the change. */
function MarkedWords({ words }: { words: DiffWord[] }) {
  return words.map(({ kind, text }, place) =>
    kind === 'same' ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line, in its order
      <mark key={place} className={`text-ink ${kind === 'added' ? 'bg-good/25' : 'bg-danger/25'}`}>
        {text}
      </mark>
    ),
  )
}

type Gap = { hidden: number; at: number }

function withGaps(lines: DiffLine[]): (DiffLine | Gap)[] {
  const near = (place: number) =>
    lines.slice(Math.max(0, place - CONTEXT_LINES), place + CONTEXT_LINES + 1).some((line) => line.kind !== 'same')
  const entries: (DiffLine | Gap)[] = []
  lines.forEach((line, place) => {
    const last = entries.at(-1)
    if (near(place)) entries.push(line)
    else if (last && 'hidden' in last) last.hidden += 1
    else entries.push({ hidden: 1, at: place })
  })
  return entries
}

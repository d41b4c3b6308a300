import type { DiffLine, DiffWord } from '@/lib/prompts/diff'

const CONTEXT_LINES = 3
const looks: Record<DiffLine['kind'], { mark: string; word: string; className: string }> = {
  same: { mark: ' ', word: '', className: 'text-soft' },
  added: { mark: '+', word: 'Added: ', className: 'bg-good/12 text-ink' },
  removed: { mark: '−', word: 'Removed: ', className: 'bg-danger/12 text-ink' },
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

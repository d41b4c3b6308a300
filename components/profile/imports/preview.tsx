import type { ReactNode } from 'react'
import { say } from '@/domains/words'
import type { Preview } from '@/lib/imports/ratings/schema'
import { OpenChoices, ProbableChoices, titled } from './choices'
import { ImportSaid } from './said'

const SHOWN = 200
const SHOWN_OPEN = 30
const count = (value: number) => value.toLocaleString('en')

/** Everything a file came to: what is clear, what wants a choice, and what is left out and why. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const { matched, ambiguous, unmatched, problems, more } = preview
  const certain = matched.filter(({ probably }) => !probably)
  const probable = matched.filter(({ probably }) => probably)
  return (
    <>
      {ambiguous.length > 0 && <OpenChoices rows={ambiguous} more={more.ambiguous} />}
      {probable.length > 0 && <ProbableChoices rows={probable} />}
      {certain.length > 0 && (
        <Folded
          title={`Found: ${count(certain.length)}`}
          rows={certain.length}
          open={ambiguous.length + probable.length === 0 || certain.length <= SHOWN_OPEN}
        >
          {certain.slice(0, SHOWN).map((row) => (
            <li key={row.key} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
              <span className="serif text-lg leading-snug">
                {titled(row.film)}
                {row.title !== row.film.title && <span className="text-sm text-soft"> as “{row.title}”</span>}
              </span>
              <ImportSaid says={row.says} stars={row.stars} at={row.at} />
            </li>
          ))}
        </Folded>
      )}
      {unmatched.length > 0 && (
        <Folded
          title={`Not in our catalog: ${count(unmatched.length + more.unmatched)}`}
          rows={unmatched.length + more.unmatched}
        >
          <li className="max-w-[44rem] py-1.5 text-sm text-soft">
            {say('We keep what you said of these; it counts as soon as we have the film.')}
          </li>
          {unmatched.slice(0, SHOWN).map((row) => (
            <li key={row.key} className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5">
              <span>
                <span className="serif text-lg leading-snug">{titled(row)}</span>{' '}
                <span className="text-sm text-soft">{row.reason}</span>
              </span>
              <ImportSaid says={row.says} stars={row.stars} at={row.at} />
            </li>
          ))}
        </Folded>
      )}
      {problems.length > 0 && (
        <Folded
          title={`Rows we could not read: ${count(problems.length + more.problems)}`}
          rows={problems.length + more.problems}
        >
          {problems.slice(0, SHOWN).map(({ line, reason }) => (
            <li key={`${line} ${reason}`} className="border-b border-rule py-1.5 text-sm">
              {line > 0 && `Line ${line}: `}
              {reason}
            </li>
          ))}
        </Folded>
      )}
    </>
  )
}

type FoldedProps = { title: string; rows: number; open?: boolean; children: ReactNode }

function Folded({ title, rows, open, children }: FoldedProps) {
  return (
    <details open={open} className="max-w-[56rem]">
      <summary className="tap cursor-pointer py-2 text-xl">{title}</summary>
      <ul>{children}</ul>
      {rows > SHOWN && <p className="py-2 text-sm text-soft">and {count(rows - SHOWN)} more</p>}
    </details>
  )
}

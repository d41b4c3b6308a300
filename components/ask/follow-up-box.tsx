import Form from 'next/form'
import { buttonClass } from '@/components/ui/button'
import { inputClass } from '@/components/ui/forms/field'
import { type AskParams, MOST_LETTERS } from '@/lib/ask/schema'

type FollowUpBoxProps = {
  params: AskParams
  /** The wish that stands, one token each. */
  tokens: string[]
  /** Slugs of the films on the page, in their order. */
  shown: string[]
}

/** One line for what comes after: it goes along with where the conversation stands. */
export function FollowUpBox({ params: { q, not, said, once, was }, tokens, shown }: FollowUpBoxProps) {
  const fields: [name: string, values: readonly string[]][] = [
    ['q', q ? [q] : []],
    ['w', tokens.length > 0 ? tokens : ['']],
    ['not', not],
    ['said', said],
    ['once', once],
    ['was', was],
    ['on', shown],
  ]
  return (
    <Form action="/ask" prefetch={false} className="grid max-w-[44rem] gap-1.5">
      {fields.map(([name, values]) =>
        values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
      <label htmlFor="more" className="text-sm font-semibold">
        And now?
      </label>
      <div className="flex gap-3">
        <input
          // Empty again once it is said.
          key={[...said, ...tokens].join(' ')}
          id="more"
          type="text"
          name="more"
          required
          maxLength={MOST_LETTERS}
          placeholder="shorter · not the third · more like the first · warmer"
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="send"
          className={`${inputClass} min-w-0 flex-1`}
        />
        <button type="submit" className={buttonClass('primary')}>
          Say
        </button>
      </div>
    </Form>
  )
}

import Form from 'next/form'
import { say } from '@/domains/words'
import { MOST_LETTERS } from '@/lib/ask/schema'
import { buttonClass } from '../ui/button'
import { inputClass } from '../ui/forms/field'

type AskBoxProps = { words?: string; label: string; placeholder?: string }

/** One line to say what one is after; a plain form, so that it works without scripts and the answer has an address. */
export function AskBox({
  words = '',
  label,
  placeholder = say('slow and strange, under two hours, not horror'),
}: AskBoxProps) {
  return (
    <search>
      <Form action="/ask" prefetch={false} className="grid max-w-[44rem] gap-1.5">
        <label htmlFor="ask" className="text-sm font-semibold">
          {label}
        </label>
        <div className="flex gap-3">
          <input
            key={words}
            id="ask"
            type="search"
            name="q"
            maxLength={MOST_LETTERS}
            placeholder={placeholder}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            defaultValue={words}
            className={`${inputClass} min-w-0 flex-1`}
          />
          <button type="submit" className={buttonClass('primary')}>
            Ask
          </button>
        </div>
      </Form>
    </search>
  )
}

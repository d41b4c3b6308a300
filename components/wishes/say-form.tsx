import Form from 'next/form'
import { MAX_WORDS_LENGTH } from '@/lib/profile/schema'
import { buttonClass } from '../ui/button'
import { Field } from '../ui/field'

type SayFormProps = {
  /** The page that answers. */
  address: string
  label: string
  hint?: string
  words: string
  instead?: string | undefined
  errors?: string[] | undefined
}

/** A box for a sentence or two; the page comes back with what was read, also without JavaScript. */
export function SayForm({ address, label, hint, words, instead, errors }: SayFormProps) {
  return (
    <Form action={address} scroll={false} className="grid max-w-[44rem] gap-3">
      {instead && <input type="hidden" name="instead" value={instead} />}
      <Field
        key={words}
        label={label}
        hint={hint}
        name="say"
        maxLength={MAX_WORDS_LENGTH}
        placeholder="slow westerns with snow, nothing gory"
        autoComplete="off"
        defaultValue={words}
        errors={errors}
      />
      <div>
        <button type="submit" className={buttonClass(words && !errors ? 'plain' : 'primary')}>
          Read it
        </button>
      </div>
    </Form>
  )
}

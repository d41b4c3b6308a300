import Form from 'next/form'
import { MAX_WORDS_LENGTH } from '@/lib/profile/schema'
import { buttonClass } from '../ui/button'
import { TextField } from '../ui/forms/text-field'

type SayFieldProps = {
  label: string
  words: string
  instead?: string | undefined
  errors?: string[] | undefined
}

/** A box for a sentence or two that comes back with what was read, also without JavaScript. */
export function SayForm({ address, ...field }: SayFieldProps & { address: string }) {
  return (
    <Form action={address} scroll={false} className="max-w-[44rem]">
      <SayField {...field} />
    </Form>
  )
}

/** The box and its button, for a form of the page's own; `press` is the value its button sends. */
export function SayField({ label, words, instead, errors, press }: SayFieldProps & { press?: string }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3">
      {instead && <input type="hidden" name="instead" value={instead} />}
      <TextField
        key={words}
        label={label}
        name="say"
        maxLength={MAX_WORDS_LENGTH}
        placeholder="slow westerns with snow, nothing gory"
        autoComplete="off"
        defaultValue={words}
        errors={errors}
      />
      <button
        type="submit"
        {...(press && { name: 'press', value: press })}
        className={buttonClass(words && !errors ? 'plain' : 'primary')}
      >
        Read it
      </button>
    </div>
  )
}

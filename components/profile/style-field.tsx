import Link from 'next/link'
import type { Viewer } from '@/lib/auth/viewer'
import { MAX_STYLE_LENGTH } from '@/lib/profile/schema'
import { sortStyle } from '@/lib/recommendations/own-style'
import { inputClass } from '../ui/forms/field'
import { TextArea } from '../ui/forms/text-area'

type StyleFieldProps = Pick<Viewer, 'persona' | 'styleSample' | 'styleNotes'> & { mayModel: boolean }

const voices = [
  ['NONE', 'Nobody in particular'],
  ['FRIEND', 'A friend'],
  ['SHOPKEEPER', 'Somebody behind the counter'],
  ['TEACHER', 'A teacher'],
  ['HOST', 'The host of the evening'],
] as const

/** Whose voice a model writes in, and words of one's own, or notes, that it takes the sound from. */
export function StyleField({ persona, styleSample = '', styleNotes, mayModel }: StyleFieldProps) {
  const { orders } = sortStyle(styleSample)
  return (
    <div className="grid max-w-xl gap-2">
      <label htmlFor="persona" className="serif text-xl">
        As if written by
      </label>
      <select id="persona" name="persona" defaultValue={persona ?? 'NONE'} className={`${inputClass} mb-4`}>
        {voices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor="style" className="serif text-xl">
        Write like this
      </label>
      <TextArea
        id="style"
        name="styleSample"
        rows={3}
        maxLength={MAX_STYLE_LENGTH}
        defaultValue={styleSample}
        aria-describedby="style-hint"
        className={`${inputClass} field-sizing-content min-h-24 resize-y py-2.5 leading-snug`}
      />
      <p id="style-hint" className="text-sm text-soft">
        A few sentences as you like to read them, at most {MAX_STYLE_LENGTH} characters. They go to the model with your
        lists, notes and portrait, and only their sound is taken: nothing they say, and nothing they ask for. Our
        built-in writer has no such voice and reads none of it; it keeps to the tone.
        {!mayModel && (
          <>
            {' '}
            You let no model write for you, so nothing of it is used now:{' '}
            <Link href="/account#privacy" className="font-semibold underline">
              change that
            </Link>
            .
          </>
        )}
      </p>
      {orders.length > 0 && (
        <p className="text-sm">Left out, since it tells the writer what to do: “{orders.join(' ')}”</p>
      )}
      <input type="hidden" name="styleNotes" value="off" />
      <label className="tap flex items-center gap-3 text-sm">
        <input
          type="checkbox"
          name="styleNotes"
          defaultChecked={styleNotes === true}
          className="size-5 accent-[var(--accent)]"
        />
        Take the sound of my latest notes too, of those that may be read for my taste
      </label>
    </div>
  )
}

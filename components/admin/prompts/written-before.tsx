import { ButtonForm } from '@/components/ui/forms/button-form'
import { say } from '@/domains/words'
import { renewWrittenAction } from '@/lib/actions/admin/prompts'
import { countWaiting, countWrittenBefore } from '@/lib/recommendations/release/queries'
import type { RenewableKey } from '@/lib/recommendations/release/schema'

const kinds: Record<RenewableKey, { one: string; many: string; until: string }> = {
  SLATE: { one: 'list', many: 'lists', until: 'each person’s next list' },
  NOTE: { one: 'note', many: 'notes', until: say('something changes in what is known of each person') },
  PORTRAIT: { one: 'portrait', many: 'portraits', until: 'something changes in what is known of each person' },
}

/** What a release does not reach by itself: texts that stand, and the offer to have them written anew. */
export async function WrittenBefore({ promptKey }: { promptKey: RenewableKey }) {
  const [{ texts, people }, waiting] = await Promise.all([countWrittenBefore(promptKey), countWaiting(promptKey)])
  if (texts === 0 && waiting === 0) return null
  const { one, many, until } = kinds[promptKey]
  return (
    <section aria-label="Written before" className="grid gap-2 border-l-2 border-rule pl-4 text-sm">
      {texts > 0 && (
        <>
          <p>
            {texts} {texts === 1 ? one : many} of {people} {people === 1 ? 'person' : 'people'}{' '}
            {texts === 1 ? 'has' : 'have'} the words of another version than the one that serves, and{' '}
            {texts === 1 ? 'stands' : 'stand'} until {until}. Renewed, each is written anew when its person comes back:
            one call, out of their share of the day.
          </p>
          <ButtonForm action={renewWrittenAction} values={{ key: promptKey }} look="plain" pendingText="Renewing…">
            {texts === 1 ? 'Renew it' : 'Renew them'}
          </ButtonForm>
        </>
      )}
      {waiting > 0 && (
        <p role="status">
          {waiting === 1
            ? `One ${one} is to be written anew, once its person comes back.`
            : `${waiting} ${many} are to be written anew, each once its person comes back.`}
        </p>
      )}
    </section>
  )
}

import { ActionForm } from '@/components/ui/forms/action-form'
import { saveWordsAction } from '@/lib/actions/profile'
import type { AskParams } from '@/lib/ask/schema'
import { MAX_WORDS_LENGTH } from '@/lib/profile/schema'

type RememberWishProps = { params: AskParams; tokens: string[] }

/** Tonight's wish is kept nowhere but in the address; pressing this makes it one of the person's own. */
export function RememberWish({ params: { q, said }, tokens }: RememberWishProps) {
  const words = [q, ...said].filter(Boolean).join('; ').slice(0, MAX_WORDS_LENGTH)
  return (
    <ActionForm
      action={saveWordsAction}
      submit="Remember this"
      pendingText="Saving…"
      look="plain"
      note="Tonight’s wish changes nothing of your taste unless you press it."
    >
      <input type="hidden" name="words" value={words || 'Tapped for tonight'} />
      {tokens.map((token) => (
        <input key={token} type="hidden" name="token" value={token} />
      ))}
    </ActionForm>
  )
}

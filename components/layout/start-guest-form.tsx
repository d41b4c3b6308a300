import { ButtonForm } from '@/components/ui/forms/button-form'
import { startGuestAction } from '@/lib/actions/accounts'

export function StartGuestForm({ returnTo = '/' }: { returnTo?: string }) {
  return (
    <ButtonForm action={startGuestAction} values={{ returnTo }} pendingText="Opening the doors…">
      Start as a guest
    </ButtonForm>
  )
}

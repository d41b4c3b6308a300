import { ActionForm } from '@/components/ui/forms/action-form'
import { agreeGateAction } from '@/lib/actions/admin/prompt-gates'
import type { Gate } from '@/lib/prompts/gate/queries'
import { TimeStamp } from '../time-stamp'

/** The yes of a second admin: given, or asked for. Nobody says yes to a replay of their own. */
export function GateAgreement({ gate, viewerId }: { gate: Gate; viewerId: string }) {
  if (gate.agreedAt)
    return (
      <p className="text-sm">
        {gate.agreedBy?.name ?? 'A second admin'} said yes to it, <TimeStamp at={gate.agreedAt} />.
      </p>
    )
  if (gate.authorId === viewerId)
    return <p className="text-sm text-soft">Another admin can say yes to it on this page.</p>
  return (
    <ActionForm action={agreeGateAction} submit="I have read it: yes" pendingText="Saying yes…" look="plain">
      <input type="hidden" name="gateId" value={gate.id} />
    </ActionForm>
  )
}

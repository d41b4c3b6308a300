import { ButtonForm } from '@/components/ui/forms/button-form'
import { setSearchOrderAction } from '@/lib/actions/search'
import type { SearchAnswer } from '@/lib/search/search-for'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** That taste has ordered what was found, and the switch, which holds until it is switched back. */
export function OrderNote({ order }: { order: SearchAnswer['order'] }) {
  if (!order) return null
  const towards = order.own && order.towards.length > 0 ? list.format(order.towards) : null
  const own = towards ? `In your order, further up: ${towards}.` : 'In your order: nearer to your taste further up.'
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-soft">
      <p>{order.own ? own : 'In the site’s order.'}</p>
      <ButtonForm action={setSearchOrderAction} values={{ own: order.own ? 'no' : 'yes' }} look="quiet">
        {order.own ? 'Search without my taste' : 'Search in my order'}
      </ButtonForm>
    </div>
  )
}

import { Empty } from '@/components/ui/empty'
import { say } from '@/domains/words'

export const metadata = { title: say('Not on the programme') }

export default function NotFound() {
  return (
    <div className="page">
      <Empty title={say('This one is not on the programme')} href="/films" action={say('Browse the films')} level={1}>
        {say('The address may be misspelt, or the film has left the catalog.')}
      </Empty>
    </div>
  )
}

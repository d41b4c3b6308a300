import { Empty } from '@/components/ui/empty'

export const metadata = { title: 'Not on the programme' }

export default function NotFound() {
  return (
    <div className="page">
      <Empty title="This one is not on the programme" href="/films" action="Browse the films" level={1}>
        The address may be misspelt, or the film has left the catalog.
      </Empty>
    </div>
  )
}

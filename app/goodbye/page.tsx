import type { Metadata } from 'next'
import { Empty } from '@/components/ui/empty'

export const metadata: Metadata = { title: 'Erased', robots: { index: false } }

export default function GoodbyePage() {
  return (
    <div className="page">
      <Empty title="Everything is erased" href="/" action="Back to the front page" level={1}>
        No rating, no list and no trace of you is left here, and you are signed out.
      </Empty>
    </div>
  )
}

import type { Metadata } from 'next'
import { ErasureReceipt } from '@/components/profile/privacy/erasure-receipt'
import { Empty } from '@/components/ui/empty'
import { readReceipt } from '@/lib/privacy/erasure/receipt'

export const metadata: Metadata = { title: 'Erased', robots: { index: false } }

export default async function GoodbyePage({ searchParams }: PageProps<'/goodbye'>) {
  const { receipt: code } = await searchParams
  const receipt = typeof code === 'string' ? readReceipt(code) : null
  return (
    <div className="page">
      <Empty title="Everything is erased" href="/" action="Back to the front page" level={1}>
        No rating, no list and no trace of you is left here, and you are signed out.
      </Empty>
      {receipt && typeof code === 'string' && <ErasureReceipt receipt={receipt} code={code} />}
    </div>
  )
}

import { buttonClass } from '@/components/ui/button'
import type { ErasureReceipt as Receipt } from '@/lib/privacy/erasure/receipt'

/** What was erased, table by table, and the signed line that proves it, to keep. */
export function ErasureReceipt({ receipt, code }: { receipt: Receipt; code: string }) {
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${code}\n`)}`
  return (
    <section aria-labelledby="receipt" className="grid max-w-[44rem] gap-4 border-t border-ink pt-5">
      <h2 id="receipt" className="text-2xl">
        Your receipt
      </h2>
      <p className="serif text-lg leading-snug text-soft">
        Signed by this site. It names nobody: with it, whoever runs the site can look everywhere and show that nothing
        of you is left.
      </p>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Counts title="Rows erased" counts={receipt.erased} />
        {Object.keys(receipt.kept).length > 0 && <Counts title="Kept without your name" counts={receipt.kept} />}
      </div>
      <p>
        <a href={file} download="matinee-erasure-receipt.txt" className={buttonClass('plain')}>
          Save the receipt
        </a>
      </p>
      <details>
        <summary className="tap flex items-center text-sm">The receipt itself, and how it is used</summary>
        <p className="pb-2 text-sm text-soft">
          <code>npm run privacy -- prove RECEIPT</code>
        </p>
        <p className="font-mono text-xs break-all">{code}</p>
      </details>
    </section>
  )
}

function Counts({ title, counts }: { title: string; counts: Record<string, number> }) {
  return (
    <table className="w-full self-start text-left">
      <caption className="pb-1 text-left text-sm text-soft">{title}</caption>
      <tbody>
        {Object.entries(counts).map(([table, count]) => (
          <tr key={table} className="border-b border-rule">
            <th scope="row" className="py-1 font-normal">
              {table}
            </th>
            <td className="tabular py-1 text-right">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

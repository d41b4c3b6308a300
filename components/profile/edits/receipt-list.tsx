import type { KeptReceipt } from '@/lib/recommendations/effects/receipts'
import { EditButton } from './edit-board'
import { ReceiptText } from './receipt-text'

const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** Every edit with what it did, the last first. Taking one back is an edit like any other. */
export function ReceiptList({ receipts }: { receipts: KeptReceipt[] }) {
  return (
    <ol className="max-w-[56rem]">
      {receipts.map(({ id, text, at, undo, ...receipt }) => (
        <li key={id} className="grid gap-1 border-b border-rule py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p className="serif text-lg leading-snug">{text}</p>
            <time dateTime={at.toISOString()} className="tabular text-sm text-soft">
              {timeFormat.format(at)} UTC
            </time>
          </div>
          <p className="flex flex-wrap gap-x-4 text-sm">
            <ReceiptText receipt={receipt} whole />
          </p>
          {undo && (
            <p>
              <EditButton
                edit={undo}
                aria-label={`Take back: ${text}`}
                className="tap text-sm underline decoration-rule hover:decoration-current"
              >
                Take back
              </EditButton>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

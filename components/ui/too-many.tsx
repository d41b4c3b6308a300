import { PageHead } from './page-head'

/** In place of an answer, to somebody who asked too often: what there was too much of, and what to do. */
export function TooMany({ children }: { children: string }) {
  return (
    <div className="page grid gap-8">
      <PageHead title="One moment">
        <p role="status">{children}</p>
      </PageHead>
    </div>
  )
}

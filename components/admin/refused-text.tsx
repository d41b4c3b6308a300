/** A text the gate refused, shut until somebody asks for it. */
export function RefusedText({ children }: { children: string }) {
  return (
    <details className="text-sm">
      <summary className="tap pointer-fine:min-h-8 w-fit cursor-pointer content-center text-soft">
        What the model wrote
      </summary>
      <p className="border-l-2 border-rule pl-3 text-soft [overflow-wrap:anywhere]">{children}</p>
    </details>
  )
}

import { type Attributes, context, SpanStatusCode, trace } from '@opentelemetry/api'

export type OpenSpan = {
  /** What is begun in `work` stands below this span. */
  run: <Result>(work: () => Result) => Result
  end: (attributes?: Attributes, fault?: string | null) => void
}

/** A span from here to `end`; costs next to nothing where nobody collects them. Attributes hold no text of anybody's. */
export function openSpan(name: string, attributes: Attributes): OpenSpan {
  const span = trace.getTracer('matinee').startSpan(name, { attributes })
  const inside = trace.setSpan(context.active(), span)
  return {
    run: (work) => context.with(inside, work),
    end: (more = {}, fault = null) => {
      span.setAttributes(more)
      if (fault) span.setStatus({ code: SpanStatusCode.ERROR, message: fault })
      span.end()
    },
  }
}

import type { Attributes } from '@opentelemetry/api'
import { registerOTel } from '@vercel/otel'

/** Sends spans where OTEL_EXPORTER_OTLP_ENDPOINT (or …_TRACES_ENDPOINT) points; without one nothing is collected. */
export function startTracing(source: Record<string, string | undefined> = process.env): boolean {
  const endpoint = source.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?.trim() || source.OTEL_EXPORTER_OTLP_ENDPOINT?.trim()
  if (!endpoint) return false
  registerOTel({ serviceName: source.OTEL_SERVICE_NAME?.trim() || 'matinee', spanProcessors: [withoutQueries, 'auto'] })
  return true
}

/** What follows a "?" may be somebody's words or a key of ours: it leaves the site in no span. */
const withoutQueries = {
  onStart: () => undefined,
  onEnd: (span: { name: string; attributes: Attributes }) => {
    const { attributes } = span
    span.name = span.name.replace(/\?\S*/g, '')
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'string' && /^(\/|https?:)[^\s]*\?/.test(value)) attributes[name] = value.split('?', 1)[0]
      else if (name === 'url.query') delete attributes[name]
    }
  },
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
}

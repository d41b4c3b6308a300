export type Bar = { label: string; mean: number; standardError: number; own: boolean }

const width = 720
const labelWidth = 190
const rowHeight = 30

/** A bar chart as SVG, one bar a model with its standard error. Colours follow the reader's light or dark setting. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const top = Math.max(1e-9, ...bars.map(({ mean, standardError }) => mean + standardError))
  const scale = (width - labelWidth - 90) / top
  const height = 60 + bars.length * rowHeight
  const rows = bars.map((bar, row) => drawBar(bar, 48 + row * rowHeight, scale))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(title)}">
<style>
svg { font: 14px system-ui, sans-serif; background: #fbfaf7 } text { fill: #1d1b18 } .own { fill: #b3402a } .other { fill: #9a948a } line { stroke: #1d1b18 }
@media (prefers-color-scheme: dark) { svg { background: #16140f } text { fill: #ece7dd } .other { fill: #6f6a61 } .own { fill: #e0664c } line { stroke: #ece7dd } }
</style>
<text x="12" y="26" font-weight="600">${escapeText(title)}</text>
${rows.join('\n')}
</svg>
`
}

function drawBar({ label, mean, standardError, own }: Bar, y: number, scale: number): string {
  const end = labelWidth + mean * scale
  const spread = standardError * scale
  const middle = y + 10
  return [
    `<text x="${labelWidth - 10}" y="${y + 15}" text-anchor="end">${escapeText(label)}</text>`,
    `<rect x="${labelWidth}" y="${y}" width="${(mean * scale).toFixed(1)}" height="20" class="${own ? 'own' : 'other'}"/>`,
    `<line x1="${(end - spread).toFixed(1)}" x2="${(end + spread).toFixed(1)}" y1="${middle}" y2="${middle}"/>`,
    `<text x="${(end + spread + 8).toFixed(1)}" y="${y + 15}">${mean.toFixed(4).replace(/^0/, '')}</text>`,
  ].join('')
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

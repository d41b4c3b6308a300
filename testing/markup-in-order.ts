/** Markup with the attributes of each element in one order: React writes some of them last. */
export const markupInOrder = (markup: string): string =>
  markup.replaceAll(/<(\w+)((?: [\w-]+="[^"]*")*)(\/?)>/g, (_, type: string, attributes: string, end: string) => {
    const all = attributes.match(/[\w-]+="[^"]*"/g) ?? []
    return `<${[type, ...all.toSorted()].join(' ')}${end}>`
  })

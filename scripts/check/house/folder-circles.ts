type Import = { from: string; to: string }
export type FolderCircle = { folders: string[]; imports: Import[] }

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const folderOf = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')))

/**
 * Groups of folders of lib and components that need each other, each with the imports that tie it (strongly connected
 * components; Tarjan 1972). A test beside a file may reach for helpers, so tests do not count here.
 */
export function foldersInCircles(imports: readonly Import[]): FolderCircle[] {
  const between = imports.filter(
    ({ from, to }) =>
      /^(lib|components)\//.test(from) &&
      /^(lib|components)\//.test(to) &&
      !isTest(from) &&
      folderOf(from) !== folderOf(to),
  )
  const next = new Map<string, Set<string>>()
  for (const { from, to } of between) {
    next.set(folderOf(from), (next.get(folderOf(from)) ?? new Set()).add(folderOf(to)))
  }
  return connected(next).map((folders) => ({
    folders: folders.toSorted(),
    imports: between.filter(({ from, to }) => folders.includes(folderOf(from)) && folders.includes(folderOf(to))),
  }))
}

function connected(next: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = []
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const visit = (node: string): number => {
    const place = order.size
    order.set(node, place)
    stack.push(node)
    let low = place
    for (const other of next.get(node) ?? []) {
      if (!order.has(other)) low = Math.min(low, visit(other))
      else if (stack.includes(other)) low = Math.min(low, order.get(other) ?? low)
    }
    lowest.set(node, low)
    if (low === place) {
      const group = stack.splice(stack.indexOf(node))
      if (group.length > 1) found.push(group)
    }
    return low
  }
  for (const node of next.keys()) if (!order.has(node)) visit(node)
  return found
}

const sweeps = 60

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, Matrix
 * Computations, 8.5). `matrix` is row-major [size × size] and is left untouched. Returns values [size], largest
 * first, and vectors [size × size] row-major, column k belonging to value k. O(size³) a sweep, about ten sweeps.
 */
export function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice()
  const vectors = new Float64Array(size * size)
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1
  const scale = Math.hypot(...a) || 1
  for (let sweep = 0; sweep < sweeps && offDiagonal(a, size) > 1e-14 * scale; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q)
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => at(a, size, j, j) - at(a, size, i, i))
  const sorted = new Float64Array(size * size)
  order.forEach((from, to) => {
    for (let row = 0; row < size; row++) sorted[row * size + to] = vectors[row * size + from]!
  })
  return { values: Float64Array.from(order, (i) => at(a, size, i, i)), vectors: sorted }
}

function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number) {
  const apq = at(a, size, p, q)
  if (apq === 0) return
  const theta = (at(a, size, q, q) - at(a, size, p, p)) / (2 * apq)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (let k = 0; k < size; k++) turn(a, k * size + p, k * size + q, cosine, sine)
  for (let k = 0; k < size; k++) turn(a, p * size + k, q * size + k, cosine, sine)
  for (let k = 0; k < size; k++) turn(vectors, k * size + p, k * size + q, cosine, sine)
}

function turn(values: Float64Array, left: number, right: number, cosine: number, sine: number) {
  const l = values[left]!
  const r = values[right]!
  values[left] = cosine * l - sine * r
  values[right] = sine * l + cosine * r
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) sum += at(a, size, i, j) ** 2
  return Math.sqrt(sum)
}

function at(a: Float64Array, size: number, row: number, column: number): number {
  return a[row * size + column]!
}

/**
 * A trained item-item model: for each film a person may like, the films it speaks for and how strongly.
 * Row r belongs to filmIds[r]; its entries are start[r] up to start[r + 1]; target[k] is a row as well.
 */
export type ItemModel = {
  /** [films] */
  filmIds: Int32Array
  /** [films + 1] */
  start: Int32Array
  /** [entries] */
  target: Int32Array
  /** [entries] */
  weight: Float32Array
}

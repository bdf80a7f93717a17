/** Whether two lists hold the same items in the same order. */
export const areEqual = (list: readonly unknown[], other: readonly unknown[]): boolean =>
  list.length === other.length && list.every((item, at) => item === other[at]);

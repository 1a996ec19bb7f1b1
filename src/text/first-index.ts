/**
 * The first index below `length` at which `isReached` holds; `length` when it holds at none. Where it holds once it must hold at every later
 * index, as "begins behind this place" does for spans that ascend. O(log length).
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

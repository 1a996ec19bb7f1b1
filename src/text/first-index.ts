/**
 * The first index below `length` for which `isReached` is true; `length` if there is none. Once true, it must
 * stay true for all later indexes, like "begins after this place" for ascending spans. O(log length).
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

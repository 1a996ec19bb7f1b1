/** A share that is counted up: how many of how many. */
export class Share {
  right = 0;
  all = 0;

  count(isRight: boolean): boolean {
    this.all++;
    if (isRight) this.right++;
    return isRight;
  }

  toString(): string {
    return `${((100 * this.right) / this.all).toFixed(1)} % (${this.right} of ${this.all})`;
  }
}

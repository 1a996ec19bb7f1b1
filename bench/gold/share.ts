/** Counts a share: how many of how many. */
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

/** Shares by name, which may be counted in any order. */
export class Shares {
  readonly #byName = new Map<string, Share>();

  count(name: string, isRight: boolean): boolean {
    const share = this.#byName.get(name) ?? new Share();
    this.#byName.set(name, share);
    return share.count(isRight);
  }

  /** Prints one line each, in the order of the names or by `compare`. */
  print(compare = (a: string, b: string): number => a.localeCompare(b)): void {
    for (const [name, share] of [...this.#byName].sort(([a], [b]) => compare(a, b)))
      console.log(`${name}: ${share}`);
  }
}

/** Values that are kept for as long as they are among those used last. */
export class LastUsed<Key, Value> {
  /** A Map keeps the order of entry: the one that has not been used for longest stands first. */
  private readonly values = new Map<Key, Value>();

  /**
   * @param most values kept at once, at least 1; may be raised
   * @param onDropped told of each value
   *   that is kept no longer
   */
  constructor(
    public most: number,
    private readonly onDropped: (value: Value) => void = () => {},
  ) {}

  /** The value of a key; made, and kept from now on, when it is not there. */
  get(key: Key, make: () => Value): Value {
    const value = this.take(key) ?? make();
    this.keep(key, value);
    return value;
  }

  keep(key: Key, value: Value): void {
    this.values.delete(key);
    this.values.set(key, value);
    for (const [oldest, dropped] of this.values) {
      if (this.values.size <= this.most) return;
      this.values.delete(oldest);
      this.onDropped(dropped);
    }
  }

  /** Drops all. */
  clear(): void {
    for (const value of this.values.values()) this.onDropped(value);
    this.values.clear();
  }

  /** The value of a key, which is no longer kept; undefined when there is none. */
  take(key: Key): Value | undefined {
    const value = this.values.get(key);
    this.values.delete(key);
    return value;
  }
}

/** A cache that keeps the most recently used values. */
export class LastUsed<Key, Value> {
  /** A Map keeps the order of entry, so the least recently used value comes first. */
  private readonly values = new Map<Key, Value>();

  /**
   * @param most maximum number of values, at least 1; may be raised
   * @param onDropped called with each value that is dropped
   */
  constructor(
    public most: number,
    private readonly onDropped: (value: Value) => void = () => {},
  ) {}

  /** The value of a key. If it is not in the cache, it is made and added. */
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

  /** Drops all values. */
  clear(): void {
    for (const value of this.values.values()) this.onDropped(value);
    this.values.clear();
  }

  /** Removes a key and returns its value; undefined if there is none. */
  take(key: Key): Value | undefined {
    const value = this.values.get(key);
    this.values.delete(key);
    return value;
  }
}

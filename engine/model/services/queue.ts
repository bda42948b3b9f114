/** Not in the queue. */
const NOWHERE = -1;
/** No neighbour in a line. */
const NOBODY = -1;

/**
 * Persons who wait, in some classes of priority: class 0 is called before class 1, and within a class whoever came first. A person
 * stands in the queue at
 * most once. Joining and leaving cost O(1).
 *
 * Each class is a doubly linked list threaded through typed arrays, so nothing is allocated while a run goes on, and whoever leaves is
 * gone at once.
 */
export class Queue {
  /** Persons who wait. */
  size = 0;
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly nextOf: Int32Array;
  private readonly previousOf: Int32Array;
  private readonly classOf: Int8Array;
  private readonly joined: Int16Array;

  constructor(
    persons: number,
    readonly classes: number,
  ) {
    this.head = new Int32Array(classes).fill(NOBODY);
    this.tail = new Int32Array(classes).fill(NOBODY);
    this.nextOf = new Int32Array(persons);
    this.previousOf = new Int32Array(persons);
    this.classOf = new Int8Array(persons).fill(NOWHERE);
    this.joined = new Int16Array(persons);
  }

  clear(): void {
    this.size = 0;
    this.head.fill(NOBODY);
    this.tail.fill(NOBODY);
    this.classOf.fill(NOWHERE);
  }

  has(person: number): boolean {
    return this.classOf[person] !== NOWHERE;
  }

  /** Week in which a person who waits joined. */
  since(person: number): number {
    return this.joined[person]!;
  }

  /** Puts a person at the end of a class. Someone who waits already keeps the place in the queue. Returns whether the person is new. */
  join(person: number, week: number, priority: number): boolean {
    if (this.has(person)) return false;
    const last = this.tail[priority]!;
    this.previousOf[person] = last;
    this.nextOf[person] = NOBODY;
    if (last === NOBODY) this.head[priority] = person;
    else this.nextOf[last] = person;
    this.tail[priority] = person;
    this.classOf[person] = priority;
    this.joined[person] = week;
    this.size++;
    return true;
  }

  /** Takes a person out; one who does not wait is left alone. */
  remove(person: number): void {
    const priority = this.classOf[person]!;
    if (priority === NOWHERE) return;
    const next = this.nextOf[person]!;
    const previous = this.previousOf[person]!;
    if (previous === NOBODY) this.head[priority] = next;
    else this.nextOf[previous] = next;
    if (next === NOBODY) this.tail[priority] = previous;
    else this.previousOf[next] = previous;
    this.classOf[person] = NOWHERE;
    this.size--;
  }

  /** The person who is to be called first, or -1. */
  first(): number {
    return this.firstOf(0);
  }

  /** The person to be called after this one, who waits, or -1. Ask before the person is removed. */
  after(person: number): number {
    const next = this.nextOf[person]!;
    return next === NOBODY ? this.firstOf(this.classOf[person]! + 1) : next;
  }

  private firstOf(priority: number): number {
    for (let c = priority; c < this.classes; c++) {
      if (this.head[c] !== NOBODY) return this.head[c]!;
    }
    return NOBODY;
  }
}

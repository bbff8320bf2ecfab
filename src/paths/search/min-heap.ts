const ARITY = 4;

/**
 * A heap of whole numbers ordered by two keys, first `major`, then `minor`, smallest on top.
 * Entries are never changed: whoever finds a better key pushes again and passes over the older entry
 * when it comes up. Four children a node: half as deep as a binary heap, and a node's
 * children lie side by side in memory (LaMarca and Ladner 1996). Push and pop O(log size); `clear` keeps the memory.
 */
export class MinHeap {
  size = 0;
  #major = new Float64Array(64);
  #minor = new Float64Array(64);
  #items = new Int32Array(64);

  /** The keys of the top entry; infinite when there is none. */
  get topMajor(): number {
    return this.size > 0 ? this.#major[0]! : Infinity;
  }

  get topMinor(): number {
    return this.size > 0 ? this.#minor[0]! : Infinity;
  }

  /** The top entry; -1 when there is none. */
  get top(): number {
    return this.size > 0 ? this.#items[0]! : -1;
  }

  clear(): void {
    this.size = 0;
  }

  push(major: number, minor: number, item: number): void {
    if (this.size === this.#items.length) this.#enlarge();
    const majors = this.#major;
    const minors = this.#minor;
    const items = this.#items;
    let hole = this.size++;
    while (hole > 0) {
      const parent = ((hole - 1) / ARITY) | 0;
      const parentMajor = majors[parent]!;
      if (parentMajor < major || (parentMajor === major && minors[parent]! <= minor)) break;
      majors[hole] = parentMajor;
      minors[hole] = minors[parent]!;
      items[hole] = items[parent]!;
      hole = parent;
    }
    majors[hole] = major;
    minors[hole] = minor;
    items[hole] = item;
  }

  /** Removes the top entry and returns its item. The heap must not be empty. */
  pop(): number {
    const majors = this.#major;
    const minors = this.#minor;
    const items = this.#items;
    const popped = items[0]!;
    const size = --this.size;
    const major = majors[size]!;
    const minor = minors[size]!;
    let hole = 0;
    for (;;) {
      const first = hole * ARITY + 1;
      if (first >= size) break;
      const end = first + ARITY < size ? first + ARITY : size;
      let child = first;
      let childMajor = majors[first]!;
      for (let other = first + 1; other < end; other++) {
        const otherMajor = majors[other]!;
        if (otherMajor < childMajor || (otherMajor === childMajor && minors[other]! < minors[child]!)) {
          child = other;
          childMajor = otherMajor;
        }
      }
      if (major < childMajor || (major === childMajor && minor <= minors[child]!)) break;
      majors[hole] = childMajor;
      minors[hole] = minors[child]!;
      items[hole] = items[child]!;
      hole = child;
    }
    majors[hole] = major;
    minors[hole] = minor;
    items[hole] = items[size]!;
    return popped;
  }

  #enlarge(): void {
    this.#major = enlarged(this.#major);
    this.#minor = enlarged(this.#minor);
    this.#items = enlarged(this.#items);
  }
}

/** The same column with room for twice as much. */
export function enlarged<Column extends Float64Array | Int32Array | Uint8Array>(column: Column): Column {
  const larger = new (column.constructor as new (length: number) => Column)(column.length * 2);
  larger.set(column);
  return larger;
}

const LARGEST_STAMP = 2 ** 32 - 1;

/**
 * A column of marks that is wiped in O(1): a node is marked when it carries the number of the current
 * generation, so a new generation unmarks them all. What a search remembers of nodes is valid only where
 * the node is marked; so nothing as large as the graph is allocated or cleared for a question.
 *
 * One generation has two marks, `first` and `second`, since a node is first reached and then settled.
 */
export class Generations {
  readonly marks: Uint32Array;
  first = 1;
  second = 2;

  constructor(nodeCount: number) {
    this.marks = new Uint32Array(nodeCount);
  }

  next(): void {
    this.first += 2;
    this.second += 2;
    if (this.second > LARGEST_STAMP) {
      // After two thousand million searches the numbers start again, so old marks must really go.
      this.marks.fill(0);
      this.first = 1;
      this.second = 2;
    }
  }
}

/** What a text was taken for that is no name: whoever asked should see it. */
export interface Understood {
  /** The path of the argument that it came in, dotted. */
  readonly argument: string;
  readonly ref: string;
  /** The id of the role. */
  readonly id: string;
  /** What the role is called. */
  readonly name: string;
  /** 0..1 */
  readonly confidence: number;
}

/** A file of envelopes that a person handed over, and what became of it; its bytes lie in `sealedBytes` until then. */
export interface SealedFileRow {
  id: number;
  /** The workspace it was handed over for. */
  ws: string;
  /** The file's name, empty for a pasted text. */
  name: string;
  size: number;
  addedAt: string;
  /** `waiting`: some of its envelopes follow on others that have not come yet. */
  state: 'new' | 'waiting' | 'applied' | 'refused' | 'cancelled';
  /** How many envelopes are in it, how many were dealt with so far, and of these how many were new and refused here. */
  count: number;
  done: number;
  taken: number;
  refused: number;
  /** Why the whole file was refused. */
  fault: string | null;
}

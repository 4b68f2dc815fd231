/** Ways to spoil a frame, each as a broken or hostile sender might. `random` gives numbers in [0, 1). */
type Mutation = (frame: Uint8Array, others: readonly Uint8Array[], random: () => number) => Uint8Array;

/** The longest that a mutated frame gets. */
const MAX_BYTES = 300_000;

const below = (limit: number, random: () => number) => Math.floor(random() * limit);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const any = (all: readonly Uint8Array[], random: () => number) =>
  all[below(all.length, random)] ?? new Uint8Array();

function part(frame: Uint8Array, random: () => number): Uint8Array {
  const from = below(frame.length, random);
  return frame.subarray(from, from + 1 + below(Math.min(400, frame.length - from), random));
}

/** Numbers that a length may be changed into: nothing, a little, more than there is, and what overflows. */
const lengths = [
  [0],
  [1],
  [0x7f],
  [0xff, 0x7f],
  [0xff, 0xff, 0xff, 0x7f],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
];

export const frameMutations: Record<string, Mutation> = {
  'bits flipped'(frame, _, random) {
    const changed = frame.slice();
    for (let times = 1 + below(8, random); times > 0; times--) {
      const at = below(changed.length, random);
      changed[at] = (changed[at] ?? 0) ^ (1 << below(8, random));
    }
    return changed;
  },
  'bytes replaced'(frame, _, random) {
    const changed = frame.slice();
    for (let times = 1 + below(20, random); times > 0; times--)
      changed[below(changed.length, random)] = below(256, random);
    return changed;
  },
  'cut off': (frame, _, random) => frame.slice(0, below(frame.length, random)),
  'begun late': (frame, _, random) => frame.slice(1 + below(frame.length, random)),
  'a part left out'(frame, _, random) {
    const from = below(frame.length, random);
    return join(frame.subarray(0, from), frame.subarray(from + 1 + below(200, random)));
  },
  'a part doubled'(frame, _, random) {
    const at = below(frame.length, random);
    return join(frame.subarray(0, at), part(frame, random), frame.subarray(at));
  },
  'a part repeated many times'(frame, _, random) {
    const piece = part(frame, random);
    const times = Math.min(below(500, random), Math.floor(MAX_BYTES / 10 / piece.length));
    const at = below(frame.length, random);
    return join(frame.subarray(0, at), ...Array.from({ length: times }, () => piece), frame.subarray(at));
  },
  'a length changed'(frame, _, random) {
    // Where lengths and counts stand: near the beginning, of the frame and of what is in it.
    const at = below(random() < 0.5 ? 8 : frame.length, random);
    const length = lengths[below(lengths.length, random)] ?? [];
    return join(frame.subarray(0, at), Uint8Array.from(length), frame.subarray(at + 1));
  },
  'a part of another frame'(frame, others, random) {
    const from = below(frame.length, random);
    const piece = part(any(others, random), random);
    return join(frame.subarray(0, from), piece, frame.subarray(from + piece.length));
  },
  'half of one and half of another'(frame, others, random) {
    const other = any(others, random);
    return join(frame.subarray(0, below(frame.length, random)), other.subarray(below(other.length, random)));
  },
  'another kind of frame': (frame, _, random) => frame.with(0, below(256, random)),
  'two parts in each other’s place'(frame, _, random) {
    const length = 1 + below(100, random);
    const [one, other] = [below(frame.length, random), below(frame.length, random)];
    const changed = frame.slice();
    changed.set(frame.subarray(other, Math.min(other + length, frame.length - one + other)), one);
    changed.set(frame.subarray(one, Math.min(one + length, frame.length - other + one)), other);
    return changed;
  },
  'nothing but a beginning and noise'(frame, _, random) {
    const noise = Uint8Array.from({ length: below(600, random) }, () => below(256, random));
    return join(frame.subarray(0, 1 + below(4, random)), noise);
  },
};

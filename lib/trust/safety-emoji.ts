/**
 * The pictures by which two people see that no third one stands between their browsers. They differ in what they show,
 * not in shade or skin, and are known to every system's emoji font. `lib/i18n/emoji-names.ts` has a name for each in
 * the same order. The order is part of the protocol: it never changes.
 */
export const safetyEmoji = [
  ...['🐶', '🐱', '🦁', '🐴', '🦄', '🐷', '🐘', '🐰'],
  ...['🐼', '🐓', '🐧', '🐢', '🐟', '🐙', '🦋', '🌷'],
  ...['🌳', '🌵', '🍄', '🌍', '🌙', '☁️', '🔥', '🍌'],
  ...['🍎', '🍓', '🌽', '🍕', '🎂', '❤️', '😀', '🤖'],
  ...['🎩', '👓', '🔧', '🎅', '👍', '☂️', '⌛', '⏰'],
  ...['🎁', '💡', '📕', '✏️', '📎', '✂️', '🔒', '🔑'],
  ...['🔨', '☎️', '🏁', '🚂', '🚲', '✈️', '🚀', '🏆'],
  ...['⚽', '🎸', '🎺', '🔔', '⚓', '🎧', '📁', '📌'],
] as const;

/** How many of them stand for one pairing: 7 of 64, 42 bits, of which a man in the middle gets one try. */
export const SAFETY_EMOJI_COUNT = 7;
const BITS = 6;

/** The places in the table that a digest of at least 6 bytes stands for. */
export function safetyEmojiOf(digest: Uint8Array): number[] {
  const bits = [...digest.subarray(0, 6)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: SAFETY_EMOJI_COUNT }, (_, at) =>
    Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2),
  );
}

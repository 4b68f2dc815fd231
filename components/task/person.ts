import { fold } from '../../lib/records/fold';

/** A member, as far as naming goes. */
export interface Named {
  id: string;
  name: string;
}

/** The member a written name means: the whole name, else the only one whose name begins with it. */
export function memberNamed(members: readonly Named[], written: string): Named | null {
  const wanted = fold(written.trim());
  if (!wanted) return null;
  const whole = members.find(({ name }) => fold(name) === wanted);
  if (whole) return whole;
  const begun = members.filter(({ name }) =>
    fold(name)
      .split(/\s+/)
      .some((word) => word === wanted),
  );
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** How a person field reads: a member's id by their name, anything else as it was written. */
export function personName(members: readonly Named[], person: string): string {
  return members.find(({ id }) => id === person)?.name ?? person;
}

/** "Petra Nováková" → "PN". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

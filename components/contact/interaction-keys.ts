import { kinds } from '../../lib/records/registry';

export const interactionTypes = kinds.interaction.fields.type.schema.options;
export type InteractionType = (typeof interactionTypes)[number];

/** The letter that logs each kind, the same in every language; pressed after `l`. */
export const letterOf: Record<InteractionType, string> = {
  call: 'c',
  message: 'm',
  visit: 'v',
  email: 'e',
  complaint: 'k',
  feedback: 'f',
};

export const typeByLetter = (letter: string): InteractionType | undefined =>
  interactionTypes.find((type) => letterOf[type] === letter.toLowerCase());

import type { Translate } from '../../lib/i18n/translate';
import type { Question } from '../../lib/records/delegation';

/** The answers that a question offers, in their order. */
export const answersOf = ({ options }: Pick<Question, 'options'>, t: Translate): string[] =>
  options.length > 0 ? options : [t('decide.yes'), t('decide.no')];

/** The keys that give these answers: `y` and `n`, or the numbers. */
export const answerKeys = ({ options }: Pick<Question, 'options'>): string[] =>
  options.length > 0 ? options.map((_, n) => String(n + 1)) : ['y', 'n'];

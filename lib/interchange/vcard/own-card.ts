/** What our own cards are known by: they are read exactly as they were written, blanks included. */
export const OWN_PRODUCT = '-//Adjutant//';

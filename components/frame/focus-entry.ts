/** Puts the cursor where the next task is written. */
export const focusEntry = (): void => document.querySelector<HTMLElement>('#entry')?.focus();

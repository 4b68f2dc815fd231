/** Said to the background by pages: see to it that the hub runs. */
export const ENSURE_HUB = 'ensure-hub';
/** Said to the background by the hub after each commit, so that the badge follows. */
export const COMMITTED = 'committed';

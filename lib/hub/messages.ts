/** Said to the background by pages: see to it that the hub runs. */
export const ENSURE_HUB = 'ensure-hub';
/** The Web Lock that the running hub holds: there is one hub at most, and whoever waits for it learns that there is none. */
export const HUB_LOCK = 'adjutant-hub';
/** Said to the background by the hub after each commit, so that the badge follows. */
export const COMMITTED = 'committed';
/** The channel on which the hub tells pages how it fares; a new message replaces the one before. */
export const HUB_STATE_CHANNEL = 'adjutant-hub-state';

/** `cannot-write`: commits fail, most likely because the disk is full; what was entered waits in the outbox. */
export interface HubState {
  trouble: 'cannot-write' | null;
}

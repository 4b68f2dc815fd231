import type { Database } from './db';
import { isFromAhead, isUnderWay } from './pairing-rows';

/** A workspace's invites that have not expired, newest first. @param now ms since 1970. */
export async function invitesOf(db: Database, ws: string, now: number) {
  const rows = await db.invites.where('ws').equals(ws).toArray();
  return rows
    .filter(({ expiresAt, createdAt }) => expiresAt >= now && !isFromAhead(createdAt, now))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

export const inviteCalled = async (db: Database, id: string) => (await db.invites.get(id)) ?? null;

/** Who asks to be let in, oldest first. */
export async function requestsAsking(db: Database) {
  const rows = await db.requests.where('state').equals('asking').toArray();
  return rows.sort((a, b) => a.at.localeCompare(b.at));
}

/** What became of a request; null when it made way for a newer one of the same browser. */
export const requestCalled = async (db: Database, id: string) => (await db.requests.get(id)) ?? null;

/** What this browser asks for now. */
export async function joiningsUnderWay(db: Database) {
  return (await db.joinings.toArray()).filter(isUnderWay);
}

export const joiningWith = async (db: Database, invite: string) => (await db.joinings.get(invite)) ?? null;

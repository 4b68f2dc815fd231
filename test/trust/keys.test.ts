import { describe, expect, it } from 'vitest';
import '../store/fake-indexeddb';
import { newId } from '../../lib/records/id';
import { openDatabase } from '../../lib/store/db';
import { createVerifier, openDevice } from '../../lib/trust/device';
import { deriveWorkspaceKeys } from '../../lib/trust/workspace-keys';

const bytes = (byte: number, length: number) => new Uint8Array(length).fill(byte);

describe('a browser’s own key', () => {
  it('stays the same when it is opened again, and never leaves the database', async () => {
    const db = openDatabase(newId());
    const [first, again] = [await openDevice(db), await openDevice(db)];
    expect(again.id).toBe(first.id);
    const row = await db.device.get('this');
    expect(row?.keys.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', row?.keys.privateKey as CryptoKey)).rejects.toThrow();
  });

  it('signs what its public key confirms, and no other', async () => {
    const [petra, ana] = [await openDevice(openDatabase(newId())), await openDevice(openDatabase(newId()))];
    const verify = createVerifier();
    const said = new TextEncoder().encode('yes');
    const signature = await petra.sign(said);
    expect(await verify(petra.publicKey, said, signature)).toBe(true);
    expect(await verify(ana.publicKey, said, signature)).toBe(false);
    expect(await verify(petra.publicKey, new TextEncoder().encode('no'), signature)).toBe(false);
  });

  it('is nobody’s where the bytes are no key or no signature', async () => {
    const verify = createVerifier();
    for (const [key, signature] of [
      [bytes(0xff, 32), bytes(1, 64)],
      [bytes(1, 31), bytes(1, 64)],
      [bytes(1, 32), bytes(1, 3)],
      [bytes(0, 0), bytes(0, 0)],
    ] as const)
      expect(await verify(key, bytes(1, 4), signature)).toBe(false);
  });
});

describe('what a workspace’s secret is turned into', () => {
  it('is another room and another password for each workspace, secret and epoch', async () => {
    const all = await Promise.all(
      [
        [1, 1, 1],
        [2, 1, 1],
        [1, 2, 1],
        [1, 1, 2],
      ].map(async ([ws = 0, secret = 0, epoch = 0]) => {
        const keys = await deriveWorkspaceKeys(bytes(ws, 16), bytes(secret, 32));
        return [await keys.room(epoch), await keys.signallingPassword(epoch), await keys.mailbox(epoch)];
      }),
    );
    expect(new Set(all.flat()).size).toBe(12);
  });

  it('is the same for everybody who has the secret', async () => {
    const [petras, anas] = [
      await deriveWorkspaceKeys(bytes(1, 16), bytes(2, 32)),
      await deriveWorkspaceKeys(bytes(1, 16), bytes(2, 32)),
    ];
    expect(await anas.room(1)).toBe(await petras.room(1));
    const iv = bytes(0, 12);
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      await petras.sealing(bytes(3, 32), 1),
      bytes(4, 5),
    );
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      await anas.sealing(bytes(3, 32), 1),
      sealed,
    );
    expect(new Uint8Array(opened)).toEqual(bytes(4, 5));
  });

  it('cannot be taken out of the browser', async () => {
    const keys = await deriveWorkspaceKeys(bytes(1, 16), bytes(2, 32));
    const key = await keys.sealing(bytes(3, 32), 1);
    expect(key.extractable).toBe(false);
  });
});

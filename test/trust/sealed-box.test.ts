import { createDecipheriv, createPublicKey, diffieHellman, hkdfSync, KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import '../store/fake-indexeddb';
import { fromBase64Url, newId, toBase64Url } from '../../lib/records/id';
import { openDatabase } from '../../lib/store/db';
import { openDevice } from '../../lib/trust/device';
import { createBoxKeys, sealTo } from '../../lib/trust/sealed-box';
import { secretsOf, workspaceKeys } from '../../lib/trust/workspace-keys';
import { boxKeysFromSeed, deviceFromSeed, fromHex, newDevice, toHex } from '../sync/fixed-device';
import file from '../sync/vectors.json';

const text = (value: string) => new TextEncoder().encode(value);
const context = text('the second epoch of the office');
const secret = text('what only Ana may read');
const SEALED =
  '0157db4b359f23ae5e146e4e2512056704722506348c150c14753d0c933d04d421577166175db6e5cd41e4d8c6054f6a0e86eddc60b84d513cd8c021a0df8917b8c4e1d9ac4a26';

describe('what Petra seals to Ana’s browser', () => {
  it('is opened by Ana’s, and by nobody else’s', async () => {
    const [ana, ivan] = [await newDevice(), await newDevice()];
    const sealed = await sealTo(ana.boxKey, secret, context);
    if (!sealed) throw new Error('not sealed');
    expect(await ana.open(sealed, context)).toEqual(secret);
    expect(await ivan.open(sealed, context)).toBeNull();
  });

  it('opens for no other purpose, and not with any one byte changed or cut off', async () => {
    const ana = await newDevice();
    const sealed = await sealTo(ana.boxKey, secret, context);
    if (!sealed) throw new Error('not sealed');
    expect(await ana.open(sealed, text('another purpose'))).toBeNull();
    for (let at = 0; at < sealed.length; at++) {
      expect(await ana.open(sealed.with(at, (sealed[at] ?? 0) ^ 1), context), `byte ${at}`).toBeNull();
      expect(await ana.open(sealed.slice(0, at), context), `${at} bytes`).toBeNull();
    }
  });

  it('cannot be sealed to bytes that are no key', async () => {
    for (const none of ['', 'AAAA', toBase64Url(new Uint8Array(32)), '*'])
      expect(await sealTo(none, secret, context)).toBeNull();
  });

  it('reads by the written format alone, without any of our code', async () => {
    const ana = await boxKeysFromSeed(new Uint8Array(32).fill(7));
    const ephemeral = await boxKeysFromSeed(new Uint8Array(32).fill(9));
    const sealed = await sealTo(toBase64Url(ana.boxKey), secret, context, ephemeral);
    if (!sealed) throw new Error('not sealed');
    // Written once: what is sealed in old logs must open for ever.
    expect(toHex(sealed)).toBe(SEALED);
    const x = sealed.slice(1, 33);
    const publicKey = createPublicKey({
      key: { kty: 'OKP', crv: 'X25519', x: toBase64Url(x) },
      format: 'jwk',
    });
    const shared = diffieHellman({ privateKey: KeyObject.from(ana.privateKey), publicKey });
    const key = hkdfSync('sha256', shared, Buffer.concat([x, ana.boxKey]), 'adjutant/1/box', 32);
    const decipher = createDecipheriv('aes-256-gcm', new Uint8Array(key), new Uint8Array(12));
    decipher.setAAD(context).setAuthTag(sealed.subarray(-16));
    const opened = Buffer.concat([decipher.update(sealed.subarray(33, -16)), decipher.final()]);
    expect(opened.toString()).toBe('what only Ana may read');
  });
});

describe('a browser’s box key', () => {
  it('is made at the next start of a database that has none, stays the same, and never leaves it', async () => {
    const db = openDatabase(newId());
    const { id } = await openDevice(db);
    await db.device.toCollection().modify((row) => {
      delete row.boxKeys;
    });
    const [first, again] = [await openDevice(db), await openDevice(db)];
    expect([first.id, again.boxKey]).toEqual([id, first.boxKey]);
    expect((await db.device.get('this'))?.boxKeys?.privateKey.extractable).toBe(false);
    const sealed = await sealTo(first.boxKey, secret, context);
    expect(sealed && (await again.open(sealed, context))).toEqual(secret);
    expect((await createBoxKeys()).privateKey.extractable).toBe(false);
  });
});

describe('the keys of a workspace that has had a removal', () => {
  const ws = fromBase64Url(file.ws);
  const first = fromHex(file.secret);

  it('are for the first epoch what they were before there were epochs', async () => {
    const keys = workspaceKeys(ws, secretsOf({ secret: first, laterSecrets: { 2: new Uint8Array(32) } }));
    const device = await deviceFromSeed(fromHex(file.seed));
    const info = Buffer.concat([Buffer.from('adjutant/1/room/1/')]);
    expect(await keys.room(1)).toBe(
      Buffer.from(hkdfSync('sha256', first, ws, info, 32)).toString('base64url'),
    );
    expect((await keys.sealing(device.publicKey, 1)).extractable).toBe(false);
  });

  it('come from each epoch’s own secret, and there are none of an epoch whose secret is not known', async () => {
    const keys = workspaceKeys(
      ws,
      secretsOf({ secret: first, laterSecrets: { 2: new Uint8Array(32).fill(2) } }),
    );
    const ifFirst = workspaceKeys(ws, { 2: first });
    expect(await keys.room(2)).not.toBe(await ifFirst.room(2));
    expect(await keys.signallingPassword(2)).not.toBe(await ifFirst.signallingPassword(2));
    await expect(keys.room(3)).rejects.toThrow();
    await expect(keys.sealing(new Uint8Array(32), 3)).rejects.toThrow();
  });
});

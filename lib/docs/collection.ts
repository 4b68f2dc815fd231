import * as Y from 'yjs';
import { combineContacts } from '../records/combined-contact';
import type { RawRecord } from '../records/kind';
import { isKindName, type KindName, kindNames } from '../records/registry';
import { indexMerges } from './merge-index';

/**
 * A workspace's records as one Y.Doc: a `Y.Map` per kind, which holds for each record
 *
 *     <id>                 the base: its fields as one JSON value, written once, at creation
 *     <id>/<field>         a later value of one field
 *     <id>/<field>/<key>   a later entry of a keyed field, null when it was removed
 *
 * So people who change different fields, or different entries of one field, both win, at about the cost
 * of one JSON value per record.
 */
export interface Collection {
  readonly doc: Y.Doc;
  add(kind: KindName, id: string, base: RawRecord): void;
  set(kind: KindName, id: string, field: string, value: unknown): void;
  setEntry(kind: KindName, id: string, field: string, key: string, value: unknown): void;
  has(kind: KindName, id: string): boolean;
  /** The record as it stands, unchecked, or null where its base has not arrived (yet). */
  read(kind: KindName, id: string): RawRecord | null;
  /** The record as it is to be seen: a contact with those that were merged into it. */
  readWhole(kind: KindName, id: string): RawRecord | null;
  /** The Yjs client that wrote a field, or an entry of it, as it stands now: in an override, or else with the base. */
  writerOf(kind: KindName, id: string, field: string, key?: string): number | null;
  /** The contacts that are shown in this one. */
  mergedIn(contact: string): string[];
  ids(kind: KindName): Iterable<string>;
  /** Which records a transaction touched, and those that look different for it. */
  touchedBy(transaction: Pick<Y.Transaction, 'changed'>): Touched[];
}

export interface Touched {
  kind: KindName;
  id: string;
}

const ID_LENGTH = 22;
const BLOCKED = new Set(['__proto__', 'constructor', 'prototype']);

export function openCollection(doc: Y.Doc): Collection {
  const mapOf = (kind: KindName) => doc.getMap<unknown>(kind);
  const overrides = indexOverrides(doc);
  const contacts = mapOf('contact');
  const merges = indexMerges((key) => contacts.get(key), contacts.keys());

  const collection: Collection = {
    doc,
    add: (kind, id, base) => void mapOf(kind).set(id, base),
    set: (kind, id, field, value) => void mapOf(kind).set(`${id}/${field}`, value),
    setEntry: (kind, id, field, key, value) => void mapOf(kind).set(`${id}/${field}/${key}`, value),
    has: (kind, id) => mapOf(kind).has(id),
    read(kind, id) {
      const map = mapOf(kind);
      const base = map.get(id);
      if (!isPlainObject(base)) return null;
      const record = copy(base);
      // Sorted, so a whole field before its entries: whatever order they came in, everybody reads the same.
      const paths = [...overrides.of(kind, id)].sort();
      for (const path of paths) {
        const key = `${id}/${path}`;
        // Another make of browser may have deleted it; whoever starts anew does not know that there was one.
        if (map.has(key)) applyOverride(record, path, map.get(key));
      }
      return record;
    },
    readWhole(kind, id) {
      const raw = collection.read(kind, id);
      if (kind !== 'contact' || !raw) return raw;
      const root = merges.rootOf(id);
      const { mergedInto, merged: _, ...own } = raw;
      if (root !== id)
        return { ...own, mergedInto: { ...(isPlainObject(mergedInto) && mergedInto), into: root } };
      const others = merges.membersOf(id).flatMap((one) => {
        const other = collection.read(kind, one);
        return other ? [{ id: one, raw: other }] : [];
      });
      return combineContacts({ id, raw: own }, others);
    },
    writerOf(kind, id, field, key) {
      const { _map: items } = mapOf(kind);
      for (const path of [`${id}/${field}/${key}`, `${id}/${field}`, id]) {
        const item = items.get(path);
        if (item && !item.deleted) return item.id.client;
      }
      return null;
    },
    mergedIn: (contact) => merges.membersOf(contact),
    *ids(kind) {
      for (const key of mapOf(kind).keys()) if (key.length === ID_LENGTH) yield key;
    },
    touchedBy(transaction) {
      const touched = new Map<string, Touched>();
      for (const [type, keys] of transaction.changed) {
        const kind = rootName(doc, type);
        if (!kind) continue;
        for (const key of keys) {
          if (key === null || key.length < ID_LENGTH) continue;
          const id = key.slice(0, ID_LENGTH);
          if (key.length > ID_LENGTH) overrides.note(kind, id, key.slice(ID_LENGTH + 1));
          touched.set(kind + id, { kind, id });
        }
      }
      for (const { kind, id } of [...touched.values()])
        if (kind === 'contact')
          for (const one of merges.follow(id)) touched.set(kind + one, { kind, id: one });
      return [...touched.values()];
    },
  };
  return collection;
}

/** Which override paths each record has, so that reading one record does not walk the whole map. */
function indexOverrides(doc: Y.Doc) {
  const paths = new Map<string, Set<string>>();
  const note = (kind: KindName, id: string, path: string) => {
    const known = paths.get(kind + id);
    if (known) known.add(path);
    else paths.set(kind + id, new Set([path]));
  };
  for (const kind of kindNames)
    for (const key of doc.getMap(kind).keys())
      if (key.length > ID_LENGTH) note(kind, key.slice(0, ID_LENGTH), key.slice(ID_LENGTH + 1));
  return { note, of: (kind: KindName, id: string): Iterable<string> => paths.get(kind + id) ?? [] };
}

function applyOverride(record: RawRecord, path: string, found: unknown): void {
  const value = isShared(found) ? undefined : found;
  const slash = path.indexOf('/');
  const field = slash < 0 ? path : path.slice(0, slash);
  if (BLOCKED.has(field)) return;
  if (slash < 0) {
    record[field] = value;
    return;
  }
  const key = path.slice(slash + 1);
  if (BLOCKED.has(key)) return;
  const before = record[field];
  const entries = isPlainObject(before) ? copy(before) : Object.create(null);
  if (value === null || value === undefined) delete entries[key];
  else entries[key] = value;
  record[field] = entries;
}

function rootName(doc: Y.Doc, type: Y.AbstractType<Y.YEvent<Y.AbstractType<unknown>>>): KindName | null {
  for (const [name, root] of doc.share) if ((root as unknown) === type && isKindName(name)) return name;
  return null;
}

/** Own fields only, on a null prototype: what a peer named `__proto__` reaches nothing. */
function copy(value: RawRecord): RawRecord {
  const record: RawRecord = Object.create(null);
  for (const key of Object.keys(value)) if (!BLOCKED.has(key)) record[key] = value[key];
  return record;
}

function isPlainObject(value: unknown): value is RawRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !isShared(value)
  );
}

/** A shared type or document, which a peer may put where a value belongs. It is none: nothing could store it. */
const isShared = (value: unknown) => value instanceof Y.AbstractType || value instanceof Y.Doc;

import * as v from 'valibot';
import { field, keyed, text } from './field';
import { defineKind } from './kind';
import { name } from './visible-name';

export const position = v.picklist(['manager', 'assistant', 'other']);

export const role = v.picklist(['owner', 'editor', 'viewer']);

/** A device's public key (or its box key): 32 bytes in base64url, 43 characters. */
export const deviceId = v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));

/**
 * A person in a workspace and the devices they use. Role and devices are what the membership log says, whatever the
 * document holds (`lib/trust`).
 */
export const member = defineKind(
  'member',
  {
    name: field(name(120), ''),
    position: field(position, 'other'),
    role: field(role, 'editor'),
    /** By the device's public key in base64url. */
    devices: keyed(v.object({ label: name(120), boxKey: v.optional(text(43), '') })),
  },
  { indexes: '[ws+name]', columns: () => ({}) },
);

export type Position = v.InferOutput<typeof position>;
export type Role = v.InferOutput<typeof role>;

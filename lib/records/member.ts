import * as v from 'valibot';
import { field, keyed, text } from './field';
import { defineKind } from './kind';

export const position = v.picklist(['manager', 'assistant', 'other']);

/** A person in a workspace and the devices they use. */
export const member = defineKind(
  'member',
  {
    name: field(text(120), ''),
    position: field(position, 'other'),
    role: field(v.picklist(['owner', 'editor', 'viewer']), 'editor'),
    /** By the device's public key in base64url. */
    devices: keyed(v.object({ label: text(120) })),
  },
  { indexes: '[ws+name]', columns: () => ({}) },
);

export type Position = v.InferOutput<typeof position>;

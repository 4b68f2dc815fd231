import * as v from 'valibot';
import { text, webUrl } from './field';

/** Where a record was captured from, with the link back. */
export const source = v.object({
  url: v.nullable(webUrl),
  title: text(300),
  kind: v.picklist(['page', 'selection', 'email', 'file']),
  excerpt: text(2000),
});

export type Source = v.InferOutput<typeof source>;

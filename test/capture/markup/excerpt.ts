import type { CapturedContact, CapturedEvent } from '../../../lib/capture/capture-result';

/** A number is written in E.164 here, or as on the page where its country cannot be told. */
type Expected = Partial<Omit<CapturedContact, 'phones' | 'from' | 'sources' | 'template'>> & {
  phones?: string[];
};

/** A piece of a page as a program writes it, and what a careful person would save of it; what is absent is empty. */
export interface Excerpt {
  html: string;
  /** Where the page stands; a page of the USA where nothing is said. */
  url?: string;
  contacts?: Expected[];
  events?: Partial<CapturedEvent>[];
}

/** A script of linked data with schema.org's context. */
export const ld = (data: object, context: unknown = 'https://schema.org'): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': context, ...data })}</script>`;

import { textContentOf } from '../../lib/capture/dom';
import { readGitHub } from '../../lib/capture/extract/profiles/github';
import { headlineOf, titleParts } from '../../lib/capture/extract/profiles/headline';
import { readLinkedIn } from '../../lib/capture/extract/profiles/linkedin';
import { readXing } from '../../lib/capture/extract/profiles/xing';
import { all, type ElementReader, some } from './element-reader';

/** What reads the pages of one site each. */
export const PROFILE_ELEMENTS: readonly ElementReader[] = [
  {
    name: 'profiles/github',
    url: 'https://github.com/jana',
    html: (text) =>
      `<div class="h-card"><b itemprop="name">Jana</b><b itemprop="name">${text}</b><i itemprop="worksFor">${text}</i>
      <p itemprop="email">${text}</p><a itemprop="url" href="${text}">${text}</a></div>`,
    read: ({ document, budget }) => readGitHub(document, new URL('https://github.com/jana'), budget),
  },
  {
    name: 'profiles/headline',
    html: (text) => `<p>director at ${text}</p><p>${text}</p><p>director at Firma</p>`,
    read: (page) =>
      some(
        all(page, 'p').flatMap((element) => {
          const text = textContentOf(element);
          return [headlineOf(text).role, ...titleParts(text, / ?\| ?X ?$/)];
        }),
      ),
  },
  {
    name: 'profiles/linkedin',
    url: 'https://www.linkedin.com/in/jana',
    html: (text) =>
      `<title>Jana Nováková - ${text} | LinkedIn</title><main><h1>Jana Nováková</h1><p>${text}</p><h2>${text}</h2>
      <i aria-label="Current company: ${text}"></i></main><div role="dialog"><a href="mailto:${text}">x</a></div>`,
    read: ({ document, budget }) =>
      readLinkedIn(document, new URL('https://www.linkedin.com/in/jana'), budget),
  },
  {
    name: 'profiles/xing',
    url: 'https://www.xing.com/profile/Jana',
    html: (text) =>
      `<title>Jana Nováková - director - ${text} | XING</title><h1>Jana Nováková</h1><h2>${text}</h2>`,
    read: ({ document, budget }) => readXing(document, new URL('https://www.xing.com/profile/Jana'), budget),
  },
];

/** A page as sites have them, made up: its name and its HTML. */
export interface OrdinaryPage {
  name: string;
  html: string;
}

const WORDS =
  'the annual meeting of members takes place in spring and everybody who wants to speak writes to the office before ' +
  'so that the agenda can be sent out in time together with minutes reports accounts and the plan for next year';

/** Some sentences, always the same for the same `at`. */
function prose(at: number, length: number): string {
  const words = WORDS.split(' ');
  return Array.from({ length }, (_, i) => words[(at * 7 + i * (1 + (at % 5))) % words.length]).join(' ');
}

const markup = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Harbour",
  "email":"hello@harbour.example","telephone":"+44 20 7946 0018"}</script>`;

const shell = (title: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>${title}</title><meta property="og:title" content="${title}">${markup}</head><body><header><nav><ul>
  ${Array.from({ length: 40 }, (_, i) => `<li class="menu-item"><a href="/s/${i}">Section ${i}</a></li>`).join('')}</ul></nav></header>
  ${body}<footer class="h-card"><a class="p-name u-url" href="/">Harbour</a> <a href="mailto:hello@harbour.example">mail</a></footer></body></html>`;

const repeated = (bytes: number, part: (at: number) => string): string => {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < bytes; at += 1) {
    const next = part(at);
    parts.push(next);
    length += next.length;
  }
  return parts.join('\n');
};

/** An article with its comments, a table of people, a shop's list: the three with about `bytes` of HTML each. */
export const ordinaryPages = (bytes: number): OrdinaryPage[] => [
  {
    name: 'article',
    html: shell(
      'Article',
      `<main><article>${repeated(bytes, (at) => `<p class="text">${prose(at, 60)} <a href="/n/${at}">${prose(at, 3)}</a> <em>${prose(at + 1, 4)}</em></p>`)}</article></main>`,
    ),
  },
  {
    name: 'people',
    html: shell(
      'People',
      `<main><table>${repeated(bytes, (at) => `<tr class="row"><td><b>Person ${at} Name</b></td><td>${prose(at, 6)}</td><td><a href="/p/${at}">profile</a></td><td>Room ${at % 90}</td></tr>`)}</table></main>`,
    ),
  },
  {
    name: 'shop',
    html: shell(
      'Shop',
      `<main>${repeated(bytes, (at) => `<div class="card product"><div class="inner"><img src="/i/${at}.png" alt="Thing ${at}"><h3 class="title"><a href="/t/${at}">Thing ${at}</a></h3><span class="price">${at}.90</span><button class="buy">Buy</button></div></div>`)}</main>`,
    ),
  },
];

import { foldName } from '../person-name';

const WRITTEN = /(?:https?:\/\/|www\.)[^\s<>"'|,;()[\]]{3,300}/gi;
const DOMAIN =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?\.){1,4}(?!(?:html|phone|email|mobile?)$)(?:[a-z]{2}|com|net|org|edu|gov|biz|pro|app|dev|art|eco|law|vet|bio|xyz|[a-z]{4,14})(?:\/[^\s<>"'|,;]{0,200})?$/;

/** What a page of a firm is called before its address, folded. */
const LABEL =
  /(?:^|\s)(?:w|web|web ?(?:site|page)|url|site|homepage|internet|www|online|stranica|stranka|koduleht|trang web)\s*[:.)-]?\s*$/;

/** Addresses that are a program's or a list's and not the sender's. */
const FOREIGN =
  /\.(?:png|jpe?g|gif)\b|(?:\/\/|\.|^)(?:avast\.com|avg\.com|aka\.ms|safelinks\.protection\.outlook\.com|list-manage\.com|unsubscribe|goo\.gl\/maps|maps\.google|google\.com\/maps|maps\.app\.goo\.gl|w3\.org|schemas\.microsoft\.com|lists?\.[\w.-]+\/(?:mailman|listinfo))/i;

/**
 * The web addresses in a line of a signature, as written, and the line without them. A bare domain counts where it
 * stands by itself or behind a label.
 */
export function readUrls(text: string): { urls: string[]; rest: string } {
  const urls: string[] = [];
  const take = (written: string) => {
    const url = written.replace(/[.,:;!?*_)\]]+$/, '');
    if (!FOREIGN.test(url)) urls.push(/^(?:https?:|www\.)/i.test(url) ? url : `https://${url}`);
    return ' ';
  };
  let rest = text.replace(WRITTEN, take);
  for (const word of rest.split(/[\s|•·;,<>()]+/)) {
    const domain = inSmallLetters(word.replace(/^[\p{L}]{1,8}:/u, '').replace(/[.,]+$/, ''));
    if (domain.length < 4 || !DOMAIN.test(domain) || domain.includes('@')) continue;
    const before = foldName(rest.slice(0, rest.indexOf(word)));
    if (
      rest.trim() === word ||
      domain.includes('/') ||
      LABEL.test(before) ||
      (/:\s*$/.test(before) && !/(?:skype|teams|telegram|wechat|discord|id)\W*$/.test(before)) ||
      word !== domain ||
      isAlone(rest, word)
    ) {
      take(domain);
      rest = rest.replace(word, ' ');
    }
  }
  return { urls, rest };
}

/** "AcmeParts.com" as it is typed; "M.Sc" and "Co.Ltd" stay what they are. */
const inSmallLetters = (word: string): string =>
  /^[\p{L}\d-]{4,60}\.[a-z]{2,6}$/u.test(word) ? word.toLowerCase() : word;

/** Between separators, with nothing else: "| acme.com |". */
const isAlone = (text: string, word: string): boolean =>
  text.split(/[|•·;\t]|\s{2,}|\s[-–]\s/).some((piece) => piece.trim() === word);

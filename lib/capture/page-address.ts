import { cleanWebUrl } from './clean-text';

/**
 * The address to link back to. A page's canonical address is better than the one it was reached by (no tracking
 * parameters), where it is believable: same site, and not the front page for a page below it. An address whose
 * fragment is a route of an app ("#inbox/…", "#/…") is kept, because the canonical one would lead elsewhere.
 */
export function pageAddress(address: string, canonical: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  const better = canonical === '' ? null : cleanWebUrl(canonical, address);
  if (!better) return url.href;
  const named = new URL(better);
  const isSameSite = site(named) === site(url);
  const isFrontPage = named.pathname === '/' && named.search === '' && url.pathname !== '/';
  const isRoute = /^#[!/]|^#.*[/=]/.test(url.hash);
  return isSameSite && !isFrontPage && !isRoute ? better : url.href;
}

const site = (url: URL): string => url.hostname.replace(/^www\./, '');

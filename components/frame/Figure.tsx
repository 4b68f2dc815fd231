import { useEnvironment } from './environment';

/** How many there are: a number as the reader writes numbers, or words that already say it ("100+"). */
export function Figure({ n }: { n: number | string }) {
  const { tag } = useEnvironment();
  return <span class="figure">{typeof n === 'number' ? n.toLocaleString(tag) : n}</span>;
}

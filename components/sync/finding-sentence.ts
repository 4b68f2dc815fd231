import type { Translate } from '../../lib/i18n/translate';
import type { Finding } from '../../lib/sync/links/connection-test';

/** What was found, in a sentence: what works, or what does not, the likely reason and what to ask IT for. */
export function findingSentence(finding: Finding, t: Translate): string {
  if (finding.result === 'bad-address') return t('test.bad-address');
  switch (finding.kind) {
    case 'local':
      return t(`test.local-${finding.result}`);
    case 'relay':
      return finding.result === 'answers'
        ? t('test.relay-answers')
        : t(`test.relay-${finding.result}`, relayPlace(finding.address));
    case 'stun':
      if (finding.result === 'answers') return t('test.stun-answers', { address: finding.seenAs });
      return finding.result === 'same'
        ? t('test.stun-same')
        : t('test.stun-silent', icePlace(finding.address));
    case 'turn':
      if (finding.result === 'failed') return t('test.turn-failed', { code: String(finding.code) });
      return finding.result === 'unreachable'
        ? t('test.turn-unreachable', icePlace(finding.address))
        : t(`test.turn-${finding.result}`);
    default:
      return finding satisfies never;
  }
}

interface Place {
  host: string;
  port: string;
}

function relayPlace(address: string): Place {
  const { hostname, port, protocol } = new URL(address.replace(/^nats\+/, ''));
  return { host: hostname, port: port || (protocol === 'wss:' ? '443' : '80') };
}

/** RFC 7064 and 7065: 3478, over TLS 5349, where no port is given. */
function icePlace(address: string): Place {
  const [, scheme = '', host = '', port] =
    /^(\w+):(?:.*@)?(\[[^\]]*\]|[^:?]*)(?::(\d+))?/.exec(address) ?? [];
  return { host, port: port ?? (/s$/.test(scheme) ? '5349' : '3478') };
}

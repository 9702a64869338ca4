import { useMessages } from '@cursus/platform/web';
import { Badge, type Tone } from '@cursus/ui';
import type { CredentialStatus } from '../contract';

const tones: Record<CredentialStatus, Tone> = { valid: 'ok', expired: 'warn', revoked: 'danger', superseded: 'neutral' };

/** The state in a word and a sign. */
export function CredentialBadge({ status }: { status: CredentialStatus }) {
  const { t } = useMessages();
  return <Badge tone={tones[status]}>{t(`certificates.status-${status}`)}</Badge>;
}

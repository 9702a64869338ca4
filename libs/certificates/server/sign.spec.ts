import { createLocalJWKSet, jwtVerify } from 'jose';
import { Keys, type Config } from '@cursus/platform/server';
import type { Snapshot } from '../contract';
import { CredentialSigner } from './sign';

const config = { SIGNING_KEY: 'a key for tests that is long enough', PUBLIC_URL: 'https://cursus.example' } as Config;
const signer = new CredentialSigner(new Keys(config), config);
const other = new CredentialSigner(new Keys({ SIGNING_KEY: 'another key that is long enough too' }), config);

const snapshot: Snapshot = {
  format: 1,
  code: '0123-4567-89AB-CDEF',
  holder: { nameHash: 'x' },
  course: { id: '0198c0de-0000-7000-8000-000000000001', title: { text: 'Digital evidence', lang: 'en' }, version: '1.0' },
  hours: 6,
  issuedAt: '2026-05-31T12:00:00.000Z',
  validUntil: null,
  issuer: { name: { text: 'Institute', lang: 'en' }, place: null },
  signatories: [],
  evidence: { completedAt: '2026-05-31T11:59:00.000Z', activities: 8, score: 0.9 },
  language: 'en',
};

it('recognises what it signed, and nothing that was changed', () => {
  const signature = signer.sign(snapshot);
  expect(signer.verifies(snapshot, signature)).toBe(true);
  expect(signer.verifies({ ...snapshot, hours: 60 }, signature)).toBe(false);
  expect(signer.verifies({ ...snapshot, holder: { nameHash: 'y' } }, signature)).toBe(false);
  expect(other.verifies(snapshot, signature)).toBe(false);
  expect(signer.verifies(snapshot, '')).toBe(false);
});

it('hashes alike whatever order the members stand in', () => {
  expect(signer.hash(Object.fromEntries(Object.entries(snapshot).reverse()) as Snapshot)).toBe(signer.hash(snapshot));
  expect(signer.hash({ ...snapshot, hours: 7 })).not.toBe(signer.hash(snapshot));
});

it('exports a badge that holds against the public key, and against no other', async () => {
  const badge = await signer.openBadge(snapshot, 'فاطمة الزهراء بن علي');
  const { payload } = await jwtVerify(badge, createLocalJWKSet(signer.jwks() as never));
  expect(payload).toMatchObject({ iss: 'https://cursus.example', type: ['VerifiableCredential', 'OpenBadgeCredential'] });
  await expect(
    jwtVerify(badge, createLocalJWKSet({ keys: [{ ...other.jwks().keys[0]!, kid: signer.jwks().keys[0]!.kid }] } as never)),
  ).rejects.toThrow();
});

it('finds a name again by its hash alone, bound to the one certificate', () => {
  expect(signer.nameHash('A', 'Amélie Dupont')).toBe(signer.nameHash('A', 'dupont amelie'));
  expect(signer.nameHash('A', 'Amélie Dupont')).not.toBe(signer.nameHash('B', 'Amélie Dupont'));
});

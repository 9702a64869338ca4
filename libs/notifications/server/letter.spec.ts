import { Messages } from '@cursus/platform/server/messages';
import { writeLetter } from './letter';

const messages = new Messages();
const letter = {
  template: 'certificate-issued',
  to: 'x@example.org',
  accountId: null,
  locale: 'en',
  url: '/certificates/1',
  values: { course: 'A & B <i>', code: 'K7' },
};

it('writes text and HTML with the link made absolute', () => {
  const written = writeLetter(letter, messages.in('en'), 'https://cursus.example');
  expect(written.subject).toBe('Your certificate for “A & B <i>”');
  expect(written.text).toContain('Open the certificate: https://cursus.example/certificates/1');
  expect(written.html).toContain('href="https://cursus.example/certificates/1"');
});
it('escapes what people typed', () => {
  expect(writeLetter(letter, messages.in('en'), 'https://cursus.example').html).not.toContain('<i>');
});
it('cannot be made to write a second header', () => {
  const { subject } = writeLetter(
    { ...letter, values: { course: 'A\r\nBcc: all@example.org', code: '' } },
    messages.in('en'),
    'https://cursus.example',
  );
  expect(subject).not.toMatch(/[\r\n]/);
});
it('isolates a name in another script', () => {
  expect(writeLetter(letter, messages.in('ar'), 'https://cursus.example').text).toContain('«\u2068A & B <i>\u2069»');
});

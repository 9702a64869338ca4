import { fireEvent, screen, waitFor } from '@testing-library/react';
import { answers, Refused, renderPage } from '@cursus/platform/testing/render-page';
import { getProfile, giveConsents, listCountries, listOpenConsents, saveAbout, saveLanguages, type ProfileView } from '../contract';
import aboutPage from './about-page';
import agreePage from './agree-page';
import languagesPage from './languages-page';
import privacyPage from './privacy-page';
import profilePage from './profile-page';

const empty: ProfileView = {
  ...{ fullName: 'Amina', addressAs: '', country: null, gender: null, profession: null, institution: null, languages: [] },
  ...{ done: ['name'], missing: ['country', 'gender', 'profession', 'languages'] },
};
const countries = [
  { code: 'PR', m49: '630', name: 'Puerto Rico', kind: 'territory' as const },
  { code: 'TN', m49: '788', name: 'Tunisia', kind: 'member' as const },
];

it('says why country and gender are asked, marks territories, and lets one decline', async () => {
  const { calls, address } = await renderPage(aboutPage, '/profile/about', '/profile/about', [
    answers(getProfile, empty),
    answers(listCountries, { items: countries }),
    answers(saveAbout, { missing: [] }),
  ]);
  expect(screen.getByText('Why do we ask?')).toBeTruthy();
  expect(screen.getByRole('option', { name: 'Puerto Rico (territory)' })).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^Country/), { target: { value: 'TN' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Prefer not to say' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
  await waitFor(() => expect(address()).toBe('/profile/work'));
  expect(calls.find(({ method }) => method === 'PUT')!.body).toMatchObject({ country: 'TN', gender: 'undisclosed' });
});

it('goes back to the profile where one answer is changed', async () => {
  const { calls, address } = await renderPage(languagesPage, '/profile/languages', '/profile/languages?edit=1', [
    answers(getProfile, { ...empty, languages: ['ar'] }),
    answers(saveLanguages, { missing: [] }),
  ]);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Arabic' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'French' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(address()).toMatch(/^\/profile\?saved=/));
  expect(calls.find(({ method }) => method === 'PUT')!.body).toMatchObject({ languages: ['ar', 'fr'] });
});

it('names what is missing and leads to the first step that is open', async () => {
  await renderPage(profilePage, '/profile', '/profile', [answers(getProfile, empty), answers(listCountries, { items: countries })]);
  expect(screen.getByText('your country, your gender (which you may decline to say), your profession, and your languages')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Complete it now' }).getAttribute('href')).toBe('/profile/about');
});

it('shows the privacy notice in the reader’s language, with its date', async () => {
  await renderPage(privacyPage, '/privacy', '/privacy', [], 'ar');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('إشعار الخصوصية');
  expect(screen.getByRole('heading', { name: 'لماذا نسأل عن البلد ونوع الجنس' }).id).toBe('country-gender');
  expect(document.querySelector('time')!.dateTime).toBe('2026-11-01');
});

it('asks to agree to the document that changed, and to nothing else', async () => {
  const { calls } = await renderPage(agreePage, '/agree', '/agree?next=%2Flearning', [
    answers(listOpenConsents, { items: [{ document: 'terms', version: '2027-02-01' }] }),
    { endpoint: giveConsents, answer: () => new Refused('AGREEMENT_NEEDED', 422) },
  ]);
  expect(screen.getByRole('link', { name: 'Terms of use (new tab)' }).getAttribute('href')).toBe('/terms');
  expect(screen.queryByRole('link', { name: /Privacy/ })).toBeNull();
  expect(screen.getByText('in force since February 1, 2027').getAttribute('datetime')).toBe('2027-02-01');
  fireEvent.submit(document.querySelector('form')!);
  await waitFor(() => expect(screen.getByText('refused: AGREEMENT_NEEDED')).toBeTruthy());
  expect(calls.find(({ method }) => method === 'POST')!.body).toEqual({ next: '/learning' });
});

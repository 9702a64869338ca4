import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import {
  Checkbox,
  CheckboxGroup,
  CodeInput,
  Combobox,
  Form,
  FormErrors,
  PasswordField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from './index';

const describedBy = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);

describe('every field', () => {
  const basics = { name: 'place', label: 'Place', hint: 'Where you work', error: 'Enter a place' };
  test.each([
    ['TextField', <TextField {...basics} />],
    ['TextArea', <TextArea {...basics} />],
    ['Select', <Select {...basics} options={[]} />],
    ['Combobox', <Combobox {...basics} suggestions={['Amman']} />],
    ['Checkbox', <Checkbox {...basics} />],
    ['CodeInput', <CodeInput {...basics} />],
    ['PasswordField', <PasswordField {...basics} showLabel="Show" hideLabel="Hide" autoComplete="new-password" />],
  ])('%s ties label, hint and error to its control', (_, field) => {
    render(field);
    const control = screen.getByLabelText(/^Place/);
    expect(control.getAttribute('name')).toBe('place');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(control)).toEqual(['Where you work', 'Enter a place']);
  });

  test('says nothing about hint or error that it does not have', () => {
    render(<TextField name="place" label="Place" />);
    const control = screen.getByLabelText('Place');
    expect(control.hasAttribute('aria-describedby')).toBe(false);
    expect(control.hasAttribute('aria-invalid')).toBe(false);
  });

  test('a group describes itself as a whole', () => {
    render(<RadioGroup name="answer" label="Answer" error="Choose one" options={[{ value: 'a', label: 'A' }]} />);
    expect(describedBy(screen.getByRole('group', { name: /Answer/ }))).toEqual(['Choose one']);
  });
});

test('an error summary takes the focus and each entry leads to a control', () => {
  render(
    <Form action="/people">
      <FormErrors
        title="Please check"
        errors={[{ name: 'email', message: 'Enter an address' }, { name: 'answer', message: 'Choose one' }, { message: 'Too many tries' }]}
      />
      <TextField name="email" label="E-mail" />
      <RadioGroup name="answer" label="Answer" options={[{ value: 'a', label: 'A' }]} />
    </Form>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  const targets = screen.getAllByRole('link').map((link) => document.querySelector(link.getAttribute('href') ?? ''));
  expect(targets).toEqual([screen.getByLabelText('E-mail'), screen.getByLabelText('A')]);
});

test('what is chosen is posted without scripts', () => {
  render(
    <Form action="/x">
      <RadioGroup
        name="level"
        label="Level"
        defaultValue="full"
        options={[
          { value: 'full', label: 'Full' },
          { value: 'text', label: 'Text' },
        ]}
      />
      <CheckboxGroup
        name="days"
        label="Days"
        defaultValue={['mo', 'we']}
        options={['mo', 'tu', 'we'].map((value) => ({ value, label: value }))}
      />
    </Form>,
  );
  fireEvent.click(screen.getByLabelText('Text'));
  fireEvent.click(screen.getByLabelText('mo'));
  const posted = new FormData(document.querySelector('form')!);
  expect(posted.get('level')).toBe('text');
  expect(posted.getAll('days')).toEqual(['we']);
});

test('a controlled group hands over the whole new choice', () => {
  function Days() {
    const [days, setDays] = useState(['mo']);
    return (
      <>
        <CheckboxGroup
          name="days"
          label="Days"
          value={days}
          onChange={setDays}
          options={['mo', 'tu'].map((value) => ({ value, label: value }))}
        />
        <output>{days.join()}</output>
      </>
    );
  }
  render(<Days />);
  fireEvent.click(screen.getByLabelText('tu'));
  expect(screen.getByRole('status').textContent).toBe('mo,tu');
  fireEvent.click(screen.getByLabelText('mo'));
  expect(screen.getByRole('status').textContent).toBe('tu');
});

test('a password is shown on request and hidden again', () => {
  render(<PasswordField name="password" label="Password" showLabel="Show" hideLabel="Hide" autoComplete="current-password" />);
  const control = screen.getByLabelText('Password');
  expect(control.getAttribute('type')).toBe('password');
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(control.getAttribute('type')).toBe('text');
  fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
  expect(control.getAttribute('type')).toBe('password');
});

test.each([
  ['123456', true],
  ['123 456', true],
  ['12345', false],
  ['12345a', false],
])('a code "%s" is accepted: %s', (typed, accepted) => {
  render(<CodeInput name="code" label="Code" />);
  const control = screen.getByLabelText<HTMLInputElement>('Code');
  fireEvent.change(control, { target: { value: typed } });
  expect(control.checkValidity()).toBe(accepted);
});

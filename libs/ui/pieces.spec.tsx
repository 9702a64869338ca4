import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { Button, ChoiceList, Form, Link, QuestionNavigator, Table, TabPanels } from './index';

// The simulated browser cannot scroll, and the router does so after each navigation.
beforeAll(() => {
  window.scrollTo = () => undefined;
});

async function renderAt(path: string, page: ReactNode) {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => page }),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  await router.load();
  render(<RouterProvider router={router} />);
}

describe('Link', () => {
  test.each([
    ['/courses', '/courses'],
    ['/courses?format=dates&page=2', '/courses?format=dates&page=2'],
    ['/courses/1#syllabus', '/courses/1#syllabus'],
    ['https://example.org/a', 'https://example.org/a'],
    ['//example.org/a', '//example.org/a'],
    ['#main', '#main'],
  ])('%s stays as it is written', async (to, href) => {
    await renderAt('/people?filter=kept', <Link to={to}>Go</Link>);
    expect(screen.getByRole('link').getAttribute('href')).toBe(href);
  });

  test('is current on its page and below it, and with `exact` only there', async () => {
    await renderAt(
      '/courses/1?tab=about',
      <>
        <Link to="/courses">Catalogue</Link>
        <Link to="/courses" exact>
          Only the list
        </Link>
        <Link to="/courses/1">Course</Link>
        <Link to="/people">People</Link>
      </>,
    );
    const current = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent)).toEqual(['Catalogue', 'Course']);
  });

  test('is a plain anchor where there is no router', () => {
    render(<Link to="/courses?page=2">Go</Link>);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/courses?page=2');
  });
});

describe('Button', () => {
  test.each([
    ['pending', { pending: true }],
    ['disabled', { disabled: true }],
  ])('while %s it keeps its focus but neither acts nor submits', (_, state) => {
    const act = jest.fn();
    const submit = jest.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <Form onSubmit={submit}>
        <Button type="submit" onClick={act} {...state}>
          Save
        </Button>
      </Form>,
    );
    const button = screen.getByRole('button');
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect([act.mock.calls.length, submit.mock.calls.length]).toEqual([0, 0]);
  });

  test('does not submit unless it is asked to', () => {
    const submit = jest.fn((event: React.FormEvent) => event.preventDefault());
    render(
      <Form onSubmit={submit}>
        <Button>Add a row</Button>
      </Form>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(submit).not.toHaveBeenCalled();
  });
});

describe('Table', () => {
  const rows = [
    { id: 'jo', name: 'Jordan', persons: 412 },
    { id: 'ke', name: 'Kenya', persons: 1038 },
  ];
  function Countries() {
    const [selected, setSelected] = useState(new Set<string>());
    return (
      <>
        <Table
          caption="By country"
          rows={rows}
          rowKey={(row) => row.id}
          select={{ name: 'country', label: (row) => `Choose ${row.name}`, allLabel: 'Choose all', selected, onChange: setSelected }}
          columns={[
            { key: 'name', head: 'Country', rowHead: true, cell: (row) => row.name, total: 'Total', sort: { to: '?by=name' } },
            { key: 'n', head: 'Persons', numeric: true, cell: (row) => row.persons, total: 1450, sort: { to: '?by=n', now: 'descending' } },
          ]}
        />
        <output aria-label="chosen">{[...selected].join()}</output>
      </>
    );
  }

  test('says how it is sorted, names its rows and sums them up', () => {
    render(<Countries />);
    const heads = screen.getAllByRole('columnheader').slice(1);
    expect(heads.map((head) => head.getAttribute('aria-sort'))).toEqual(['none', 'descending']);
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Jordan', 'Kenya', 'Total']);
    expect(screen.getByRole('cell', { name: '1450' }).className).toBe('num');
  });

  test('rows are chosen one by one or all together', () => {
    render(<Countries />);
    const chosen = () => screen.getByLabelText('chosen').textContent;
    fireEvent.click(screen.getByLabelText('Choose Kenya'));
    expect(chosen()).toBe('ke');
    fireEvent.click(screen.getByLabelText('Choose all'));
    expect(chosen()).toBe('jo,ke');
    fireEvent.click(screen.getByLabelText('Choose Jordan'));
    expect(chosen()).toBe('ke');
    expect(screen.getByLabelText<HTMLInputElement>('Choose all').checked).toBe(false);
  });
});

describe('ChoiceList', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
  test.each([
    [false, ['a'], 'B', ['b']],
    [true, ['a'], 'B', ['a', 'b']],
    [true, ['a', 'b'], 'A', ['b']],
  ])('many: %s, with %j chosen, a touch on %s gives %j', (many, value, touched, expected) => {
    const change = jest.fn();
    render(<ChoiceList legend="Which?" name="q" many={many} options={options} value={value} onChange={change} />);
    fireEvent.click(screen.getByLabelText(touched));
    expect(change).toHaveBeenCalledWith(expected);
  });

  test('nothing can be changed once it is read only', () => {
    render(<ChoiceList legend="Which?" name="q" options={options} defaultValue={['a']} readOnly />);
    expect(screen.getAllByRole('radio').every((radio) => radio.matches(':disabled'))).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('A').checked).toBe(true);
  });
});

test('the navigator says in words what its colours show', () => {
  render(
    <QuestionNavigator
      label="Questions"
      words={{ answered: 'answered', open: 'open', flagged: 'flagged', unsent: 'not sent' }}
      items={[
        { id: '1', number: 1, to: '#1', answered: true },
        { id: '2', number: 2, to: '#2', answered: false, flagged: true },
        { id: '3', number: 3, to: '#3', answered: true, flagged: true, unsent: true },
      ]}
    />,
  );
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    '1, answered',
    '2, open, flagged',
    '3, answered, flagged, not sent',
  ]);
});

test('panels are switched by radio buttons, the first is chosen', () => {
  render(
    <TabPanels
      label="Course"
      name="t"
      panels={[
        { id: 'a', label: 'About', content: 'x' },
        { id: 's', label: 'Syllabus', content: 'y' },
      ]}
    />,
  );
  expect(screen.getByLabelText<HTMLInputElement>('About').checked).toBe(true);
  fireEvent.click(screen.getByLabelText('Syllabus'));
  expect(screen.getByLabelText<HTMLInputElement>('About').checked).toBe(false);
});

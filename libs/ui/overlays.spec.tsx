import { act, fireEvent, render, screen } from '@testing-library/react';
import { Button, ConfirmDialog, Dialog, DialogButton, Menu, Toasts, toastMilliseconds, useToast } from './index';

// The simulated browser knows <dialog> but cannot open it.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    if (this.open) throw new DOMException('already open', 'InvalidStateError');
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

describe('Menu', () => {
  const details = () => document.querySelector('details')!;
  const open = (run = jest.fn()) => {
    render(
      <>
        <Menu
          title="Account"
          items={[
            { id: 'a', label: 'Archive', onSelect: run },
            { id: 'p', label: 'Profile', to: '/profile' },
          ]}
        />
        <button>Elsewhere</button>
      </>,
    );
    details().open = true;
    return run;
  };

  test('Esc closes it and returns the focus to its button', () => {
    open();
    screen.getByRole('button', { name: 'Archive' }).focus();
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(details().open).toBe(false);
    expect(document.activeElement).toBe(document.querySelector('summary'));
  });

  test('another key leaves it open', () => {
    open();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Archive' }), { key: 'a' });
    expect(details().open).toBe(true);
  });

  test('it closes when the focus goes elsewhere, not while it moves inside', () => {
    open();
    act(() => screen.getByRole('button', { name: 'Archive' }).focus());
    act(() => screen.getByRole('link', { name: 'Profile' }).focus());
    expect(details().open).toBe(true);
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
    expect(details().open).toBe(false);
  });

  test('an action runs once and closes it', () => {
    const run = open();
    fireEvent.click(screen.getByRole('button', { name: 'Archive' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(details().open).toBe(false);
  });

  test('a value is posted by the menu’s form together with its fields', () => {
    render(
      <Menu
        title="Language"
        form={{ action: '/language', fields: { back: '/home' } }}
        items={[{ id: 'ar', label: 'العربية', lang: 'ar', submit: { name: 'language', value: 'ar' } }]}
      />,
    );
    details().open = true;
    const button = screen.getByRole('button', { name: 'العربية' });
    const form = (button as HTMLButtonElement).form!;
    expect([form.method, form.getAttribute('action')]).toEqual(['post', '/language']);
    expect([...new FormData(form, button)]).toEqual([
      ['back', '/home'],
      ['language', 'ar'],
    ]);
  });
});

describe('Dialog', () => {
  test('its button opens it once, also where the browser opened it already by itself', () => {
    render(
      <>
        <DialogButton dialog="d">Open</DialogButton>
        <Dialog id="d" title="Title" closeLabel="Close">
          Text
        </Dialog>
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('dialog', { name: 'Title' })).toHaveProperty('open', true);
    fireEvent.click(screen.getByText('Open'));
    expect(screen.getByRole('dialog')).toHaveProperty('open', true);
  });

  test('it follows `open` and tells when it was closed; a touch inside leaves it', () => {
    const closed = jest.fn();
    const { rerender } = render(
      <Dialog id="d" title="Title" closeLabel="Close" open onClose={closed}>
        Text
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    fireEvent.click(screen.getByText('Text'));
    expect(dialog.open).toBe(true);
    fireEvent.click(dialog);
    expect([dialog.open, closed.mock.calls.length]).toEqual([false, 1]);
    rerender(
      <Dialog id="d" title="Title" closeLabel="Close" open={false} onClose={closed}>
        Text
      </Dialog>,
    );
    expect(dialog.open).toBe(false);
  });

  test.each([
    ['38', true],
    ['37', false],
    ['380', false],
    ['', false],
  ])('with "%s" typed the browser lets the confirmation through: %s', (typed, passes) => {
    render(
      <ConfirmDialog
        id="c"
        title="Delete 38 accounts"
        closeLabel="Close"
        confirmLabel="Delete"
        cancelLabel="Cancel"
        danger
        action="/people/erase"
        typed={{ label: 'Number', expected: '38' }}
        open
      >
        Text
      </ConfirmDialog>,
    );
    fireEvent.change(screen.getByLabelText(/Number/), { target: { value: typed } });
    const form = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete' }).form!;
    expect(form.getAttribute('action')).toBe('/people/erase');
    expect(form.checkValidity()).toBe(passes);
  });

  test('expected text is taken literally', () => {
    render(
      <ConfirmDialog id="c" title="T" closeLabel="x" confirmLabel="y" cancelLabel="n" typed={{ label: 'Code', expected: 'a.b' }} open>
        Text
      </ConfirmDialog>,
    );
    const control = screen.getByLabelText<HTMLInputElement>(/Code/);
    fireEvent.change(control, { target: { value: 'axb' } });
    expect(control.checkValidity()).toBe(false);
    fireEvent.change(control, { target: { value: 'a.b' } });
    expect(control.checkValidity()).toBe(true);
  });
});

describe('Toasts', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

  function show(toast: Parameters<ReturnType<typeof useToast>>[0]) {
    function Archive() {
      const say = useToast();
      return <Button onClick={() => say(toast)}>Archive</Button>;
    }
    render(
      <Toasts label="Notices" undoLabel="Undo" closeLabel="Close">
        <Archive />
      </Toasts>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Archive' }));
  }

  test('a toast goes after ten seconds', () => {
    show({ message: 'Archived' });
    wait(toastMilliseconds - 1);
    expect(screen.queryByText('Archived')).not.toBeNull();
    wait(1);
    expect(screen.queryByText('Archived')).toBeNull();
  });

  test('it waits while the pointer rests on it and goes on with what was left', () => {
    show({ message: 'Archived' });
    wait(6_000);
    fireEvent.pointerEnter(screen.getByText('Archived').parentElement!);
    wait(60_000);
    expect(screen.queryByText('Archived')).not.toBeNull();
    fireEvent.pointerLeave(screen.getByText('Archived').parentElement!);
    wait(3_999);
    expect(screen.queryByText('Archived')).not.toBeNull();
    wait(1);
    expect(screen.queryByText('Archived')).toBeNull();
  });

  test('undo takes it back and closes it', () => {
    const undo = jest.fn();
    show({ message: 'Archived', onUndo: undo });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Archived')).toBeNull();
  });

  test('a failure stays until it is closed', () => {
    show({ message: 'Not saved', tone: 'danger' });
    wait(600_000);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('Not saved')).toBeNull();
  });
});

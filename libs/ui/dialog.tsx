import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button, type ButtonProps } from './button';
import { classNames } from './class-names';
import { TextField } from './text-field';

function openDialog(id: string) {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

export interface DialogButtonProps extends ButtonProps {
  /** `id` of the dialog. */
  dialog: string;
}

/** Opens a dialog: by the browser's own command where it knows it, by script elsewhere. */
export function DialogButton({ dialog, onClick, ...button }: DialogButtonProps) {
  return (
    <Button
      {...button}
      {...{ command: 'show-modal', commandfor: dialog }}
      aria-haspopup="dialog"
      onClick={(event) => {
        onClick?.(event);
        openDialog(dialog);
      }}
    />
  );
}

export interface DialogProps {
  id: string;
  title: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the bottom. */
  footer?: ReactNode;
  /** Opens and closes it from outside; leave away when a `DialogButton` opens it. */
  open?: boolean;
  onClose?: () => void;
  className?: string;
}

/** A native modal dialog: focus is kept inside, Esc and a touch outside close it, focus returns. */
export function Dialog({ id, title, closeLabel, children, footer, open, onClose, className }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open === undefined || !dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      id={id}
      className={classNames('dialog', className)}
      aria-labelledby={heading}
      closedby="any"
      onClose={(event) => {
        if (event.target === ref.current) onClose?.();
      }}
      onClick={(event) => {
        // For browsers that do not know `closedby`; the padding belongs to the inner box, so the dialog itself is its backdrop.
        if (event.target === ref.current) ref.current.close();
      }}
    >
      <div className="dialog-box">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <form method="dialog">
            <Button type="submit" tone="quiet" icon="close" iconOnly>
              {closeLabel}
            </Button>
          </form>
        </div>
        <div className="dialog-body">{children}</div>
        {footer && <div className="row end dialog-foot">{footer}</div>}
      </div>
    </dialog>
  );
}

/** The same at the edge of the screen: at the end side, on a phone from below. For details and side tasks. */
export function Sheet(props: DialogProps) {
  return <Dialog {...props} className={classNames('sheet', props.className)} />;
}

export interface ConfirmDialogProps extends Omit<DialogProps, 'footer'> {
  confirmLabel: ReactNode;
  cancelLabel: ReactNode;
  /** What is done cannot be undone. */
  danger?: boolean;
  /** Posts there when confirmed; works before any script. */
  action?: string;
  fields?: Record<string, string>;
  /** Called instead of posting. */
  onConfirm?: () => void;
  pending?: boolean;
  /** What must be typed first, e.g. the number of rows to be deleted. */
  typed?: { label: ReactNode; expected: string; hint?: ReactNode; name?: string };
}

/** Asks before what cannot be undone. For everything else do it and offer to undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { confirmLabel, cancelLabel, danger, action, fields, onConfirm, pending, typed, children, ...dialog } = props;
  const form = useId();
  return (
    <Dialog
      {...dialog}
      footer={
        <>
          <form method="dialog">
            <Button type="submit">{cancelLabel}</Button>
          </form>
          <Button type="submit" form={form} tone={danger ? 'danger' : 'main'} pending={pending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        method="post"
        action={action}
        className="stack"
        onSubmit={
          onConfirm &&
          ((event) => {
            event.preventDefault();
            onConfirm();
          })
        }
      >
        {Object.entries(fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div>{children}</div>
        {typed && (
          <TextField
            id={`${dialog.id}-typed`}
            name={typed.name ?? 'typed'}
            label={typed.label}
            hint={typed.hint}
            required
            autoComplete="off"
            // The browser itself holds the form back until what is typed is right.
            pattern={typed.expected.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}
          />
        )}
      </form>
    </Dialog>
  );
}

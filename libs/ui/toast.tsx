import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';

/** How long a toast stays unless a pointer or the focus rests on it, in milliseconds. */
export const toastMilliseconds = 10_000;

export interface Toast {
  message: ReactNode;
  /** Takes back what was just done. */
  onUndo?: () => void;
  /** `danger` when something failed; it then stays until closed. */
  tone?: 'ok' | 'danger';
}

const ToastContext = createContext<((toast: Toast) => void) | undefined>(undefined);

/** Shows a toast; usable below `Toasts`. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs <Toasts> above it.');
  return show;
}

export interface ToastsProps {
  /** Name of the region. */
  label: string;
  undoLabel: string;
  closeLabel: string;
  children: ReactNode;
}

/** Holds the page and, above it, what was just done, with ten seconds to undo it. */
export function Toasts({ label, undoLabel, closeLabel, children }: ToastsProps) {
  const [shown, setShown] = useState<(Toast & { key: number })[]>([]);
  const nextKey = useRef(0);
  const show = useCallback((toast: Toast) => setShown((now) => [...now.slice(-2), { ...toast, key: nextKey.current++ }]), []);
  const close = useCallback((key: number) => setShown((now) => now.filter((toast) => toast.key !== key)), []);
  return (
    <ToastContext value={show}>
      {children}
      <section className="toasts" aria-label={label} role="status">
        {shown.map((toast) => (
          <ToastItem key={toast.key} toast={toast} undoLabel={undoLabel} closeLabel={closeLabel} onClose={() => close(toast.key)} />
        ))}
      </section>
    </ToastContext>
  );
}

function ToastItem(p: { toast: Toast; undoLabel: string; closeLabel: string; onClose: () => void }) {
  const { toast, onClose } = p;
  const [held, setHeld] = useState(false);
  const left = useRef(toastMilliseconds);
  const closeLatest = useRef(onClose);
  useEffect(() => {
    closeLatest.current = onClose;
  });
  useEffect(() => {
    if (held || toast.tone === 'danger') return;
    const since = Date.now();
    const timer = setTimeout(() => closeLatest.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(0, left.current - (Date.now() - since));
    };
  }, [held, toast.tone]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.tone === 'danger' ? 'alert' : 'check'} />
      <div className="toast-text">{toast.message}</div>
      {toast.onUndo && (
        <Button
          small
          tone="quiet"
          icon="undo"
          onClick={() => {
            toast.onUndo?.();
            onClose();
          }}
        >
          {p.undoLabel}
        </Button>
      )}
      <Button small tone="quiet" icon="close" iconOnly onClick={onClose}>
        {p.closeLabel}
      </Button>
    </div>
  );
}

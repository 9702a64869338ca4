import { Outlet, type ErrorComponentProps } from '@tanstack/react-router';
import { useRead } from '@cursus/platform/web';
import { getSession } from '@cursus/identity/contract';

export function Shell() {
  useRead(getSession, {});
  return <Outlet />;
}
export function Missing() {
  return null;
}
export function Broken(_: ErrorComponentProps) {
  return null;
}

import { useEffect, useRef, useState } from 'react';
import type { Upload } from 'tus-js-client';
import { largestUpload, uploadPath } from '../contract';

export type UploadState =
  | { phase: 'idle' }
  | { phase: 'running' | 'paused' | 'waiting'; name: string; sent: number; bytes: number }
  | { phase: 'done'; name: string }
  | { phase: 'refused'; name: string; code: string };

/** A piece of a few seconds even on a poor line: what has arrived of it is kept all the same when the line breaks. */
const piece = 2_000_000;

/**
 * Sends one file in pieces and goes on by itself after a lost connection; chosen again after the page was left, the same file goes on
 * where it stopped.
 */
export function useUpload(onDone: () => void) {
  const [state, setState] = useState<UploadState>({ phase: 'idle' });
  const running = useRef<Upload>(undefined);
  useEffect(() => () => void running.current?.abort(), []);

  async function start(file: File, asCopy: boolean) {
    const { name, size: bytes } = file;
    if (bytes > largestUpload) return setState({ phase: 'refused', name, code: 'IMPORT_TOO_LARGE' });
    setState({ phase: 'running', name, sent: 0, bytes });
    const { Upload, DetailedError } = await import('tus-js-client');
    const upload = new Upload(file, {
      endpoint: uploadPath,
      chunkSize: piece,
      retryDelays: [1000, 3000, 5000, 10_000, 30_000, 60_000],
      removeFingerprintOnSuccess: true,
      metadata: { filename: name, copy: String(asCopy) },
      fingerprint: async () => ['cursus-import', name, bytes, file.lastModified, asCopy].join(' '),
      onProgress: (sent) => setState({ phase: 'running', name, sent, bytes }),
      onShouldRetry(error) {
        const status = error.originalResponse?.getStatus() ?? 0;
        const again = status < 400 || status === 423 || status >= 500;
        if (again) setState((now) => (now.phase === 'running' ? { ...now, phase: 'waiting' } : now));
        return again;
      },
      onError(error) {
        const body = error instanceof DetailedError ? (error.originalResponse?.getBody() ?? '') : '';
        setState({ phase: 'refused', name, code: /"code":"(\w+)"/.exec(body)?.[1] ?? 'UNREACHABLE' });
      },
      onSuccess() {
        setState({ phase: 'done', name });
        onDone();
      },
    });
    running.current = upload;
    const [before] = await upload.findPreviousUploads();
    if (before) upload.resumeFromPreviousUpload(before);
    upload.start();
  }

  return {
    state,
    start,
    async pause() {
      await running.current?.abort();
      setState((now) => ('sent' in now ? { ...now, phase: 'paused' } : now));
    },
    resume() {
      setState((now) => ('sent' in now ? { ...now, phase: 'running' } : now));
      running.current?.start();
    },
    async cancel() {
      await running.current?.abort(true);
      setState({ phase: 'idle' });
    },
  };
}

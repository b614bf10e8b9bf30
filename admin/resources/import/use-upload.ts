import { useRef, useState } from 'react';
import { HttpError, useNavigate } from 'react-admin';
import { upload } from '../../providers/upload.js';
import type { ImportKind } from './import-shape.js';

export interface Uploading {
  /** 0 to 1 while a file is on its way */
  readonly share: number | undefined;
  readonly fileName: string | undefined;
  readonly refusal: HttpError | undefined;
  readonly send: (kind: ImportKind, file: File) => void;
}

/** Sends a file and goes to the page of its batch, where the check is already running. */
export const useUpload = (): Uploading => {
  const navigate = useNavigate();
  const [share, setShare] = useState<number>();
  const [fileName, setFileName] = useState<string>();
  const [refusal, setRefusal] = useState<HttpError>();
  const held = useRef<{ readonly file: string; readonly key: string }>(undefined);
  const send = async (kind: ImportKind, file: File): Promise<void> => {
    setShare(0);
    setFileName(file.name);
    setRefusal(undefined);
    // the same file sent again after no answer came is the same command
    const identity = [kind, file.name, file.size, file.lastModified].join('\n');
    if (held.current?.file !== identity) held.current = { file: identity, key: crypto.randomUUID() };
    try {
      const path = `/imports?${new URLSearchParams({ kind, fileName: file.name })}`;
      const { id } = await upload<{ id: string }>({ path, file, key: held.current.key, onProgress: setShare });
      navigate(`/imports/${id}/show`);
    } catch (failure) {
      const told = failure instanceof HttpError ? failure : new HttpError('', 0, {});
      if (told.status !== 0) held.current = undefined;
      setRefusal(told);
      setShare(undefined);
    }
  };
  return { share, fileName, refusal, send: (kind, file) => void send(kind, file) };
};

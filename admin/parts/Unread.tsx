import { Failure } from './Failure.js';
import { GreyRows } from './GreyRows.js';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly rows?: number;
  /** it takes the place of the whole page */
  readonly isPage?: boolean;
}

/** In place of what is not read yet: why it could not be, or grey rows until it is. */
export const Unread = ({ error, onRetry, rows = 8, isPage = false }: Props) =>
  error ? <Failure isPage={isPage} failure={error} onRetry={onRetry} /> : <GreyRows rows={rows} />;

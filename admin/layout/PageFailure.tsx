import type { ErrorProps } from 'react-admin';
import { Failure } from '../parts/Failure.js';

/** A page that broke while it was drawn; another page, or loading it again, mends it. */
export const PageFailure = ({ error }: ErrorProps) => <Failure isPage failure={error} onRetry={() => window.location.reload()} />;

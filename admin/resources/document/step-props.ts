import type { Version } from './document-shape.js';

export interface StepProps {
  readonly version: Version;
  readonly onChange: () => void;
}

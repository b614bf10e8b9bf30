import Rubrics from '@mui/icons-material/AccountTreeOutlined';
import Documents from '@mui/icons-material/DescriptionOutlined';
import Approvals from '@mui/icons-material/MoveToInboxOutlined';
import type { ElementType } from 'react';
import type { MessageKey } from '../i18n/messages.js';

export interface MenuEntry {
  readonly to: string;
  readonly label: MessageKey;
  readonly icon: ElementType;
  /** shows how many versions wait for a step of the reader's */
  readonly isCounted?: true;
}

/** Approvers decide here; the department sees how far its versions have come. */
export const toApprove: MenuEntry = { to: '/approvals', label: 'frame.toApprove', icon: Approvals, isCounted: true };
export const approvals: MenuEntry = { ...toApprove, label: 'frame.approvals' };
export const rubrics: MenuEntry = { to: '/rubrics', label: 'frame.rubrics', icon: Rubrics };
export const documents: MenuEntry = { to: '/documents', label: 'frame.documents', icon: Documents };

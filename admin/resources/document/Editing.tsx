import { useMemo, useState } from 'react';
import { useRedirect } from 'react-admin';
import { ConflictDialog } from '../../configuration/editing/ConflictDialog.js';
import { FindingList } from '../../configuration/editing/FindingList.js';
import { kindEditors } from '../../configuration/editing/kind-editors.js';
import { ProblemsContext, problemsOf, SpansContext, spansOf } from '../../configuration/editing/problems.js';
import { SaveBar } from '../../configuration/editing/SaveBar.js';
import { useDraft } from '../../configuration/editing/use-draft.js';
import { useFindings } from '../../configuration/editing/use-findings.js';
import { BaselineContentDocument } from '../../generated/graphql.js';
import { View } from '../../parts/View.js';
import { useRead } from '../../providers/use-read.js';
import type { Version } from './document-shape.js';
import { EditHead } from './EditHead.js';
import { NotEditable } from './NotEditable.js';

/** A draft in its editor: saved as it is written, checked as it is written. */
export const Editing = ({ version }: { readonly version: Version }) => {
  const redirect = useRedirect();
  const draft = useDraft(version);
  const live = useFindings(draft.content);
  const editor = kindEditors[version.document.kind];
  const { data } = useRead(BaselineContentDocument, { documentId: version.document.id });
  const [tab, setTab] = useState(editor?.tabs[0] ?? 'check');
  const [goal, setGoal] = useState<readonly string[]>();
  const problems = useMemo(() => problemsOf(live.findings), [live.findings]);
  const spans = useMemo(() => spansOf(live.findings), [live.findings]);
  const isFit = editor?.fits(draft.content) ?? false;
  const go = (path: readonly string[]) => {
    setTab(editor?.tabOf(path) ?? tab);
    setGoal([...path]);
  };
  const show = () => redirect(`/documents/${version.id}/show`);
  return (
    <>
      <EditHead {...{ version, live, tab }} content={draft.content} tabs={isFit ? (editor?.tabs ?? []) : []} onTab={setTab} />
      <ProblemsContext value={problems}>
        <SpansContext value={spans}>
          <View name={tab}>
            {tab === 'check' && <FindingList content={draft.content} live={live} onGo={go} />}
            {tab !== 'check' && !isFit && <NotEditable id={version.id} why="unfit" />}
            {isFit && editor && (
              <editor.View
                content={draft.content}
                inForce={data?.configVersions.nodes[0]?.content}
                {...{ tab, goal, live }}
                onChange={draft.change}
              />
            )}
          </View>
        </SpansContext>
      </ProblemsContext>
      <SaveBar draft={draft} onDone={show} />
      {draft.standing === 'CONFLICT' && <ConflictDialog draft={draft} />}
    </>
  );
};

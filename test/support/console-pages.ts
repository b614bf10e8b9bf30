import type { Page } from 'playwright-core';
import { settled, type VisitLanguage } from './console-visit.js';

type Words = Readonly<Record<VisitLanguage, string | RegExp>>;

export interface ConsolePage {
  readonly name: string;
  /** Goes there as a person would: by the menu and what stands on the page. */
  go(page: Page, language: VisitLanguage): Promise<void>;
}

export const menu = (zh: string, en: string) => async (page: Page, language: VisitLanguage) => {
  await page.getByRole('menuitem', { name: language === 'zh' ? zh : en, exact: true }).click();
  await settled(page);
};

const cycleNamed = (words: Words) => async (page: Page, language: VisitLanguage) => {
  await menu('考核周期', 'Cycles')(page, language);
  await page.getByRole('row', { name: words[language] }).getByRole('link').click();
  await page.getByRole('tab', { name: language === 'zh' ? '排名与失分' : 'Ranking and losses' }).waitFor();
};

const published: Words = { zh: '公示中', en: 'public notice' };
export const tab = (zh: string, en: string) => async (page: Page, language: VisitLanguage) => {
  await page.getByRole('tab', { name: language === 'zh' ? zh : en, exact: true }).click();
  await page.getByRole('tabpanel').waitFor();
  await settled(page);
};

export const inOrder =
  (...steps: readonly ConsolePage['go'][]): ConsolePage['go'] =>
  async (page, language) => {
    for (const step of steps) await step(page, language);
  };

export const openPublishedCycle: ConsolePage['go'] = inOrder(cycleNamed(published), async (page) =>
  page.getByRole('img', { name: /热力图|Heat map/ }).waitFor(),
);
export const openCycleUnderWay: ConsolePage['go'] = cycleNamed({ zh: /报数与评分|已试算/, en: /collecting facts|trial run done/ });
const openAgencies: ConsolePage['go'] = inOrder(menu('机关单位', 'Agencies'), async (page) => page.getByRole('row').nth(60).waitFor());
const openRubric: ConsolePage['go'] = inOrder(menu('考核指标体系', 'Rubrics'), async (page) =>
  page.getByRole('treeitem').first().waitFor(),
);
const openAlliances: ConsolePage['go'] = inOrder(menu('党建联盟', 'Alliances'), async (page) => page.getByRole('table').nth(1).waitFor());
const openFirstScorecard: ConsolePage['go'] = inOrder(openPublishedCycle, async (page) => {
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('img', { name: /等次标尺|ruler/ }).waitFor();
  await page
    .getByRole('region', { name: /得分说明|Why this score/ })
    .getByRole('listitem')
    .first()
    .waitFor();
});

/** A file whose cells are wrong, so that the pages show what was found and nothing is written. */
const openFaultyImport: ConsolePage['go'] = inOrder(menu('导入', 'Import'), async (page, language) => {
  await page.getByLabel(language === 'zh' ? '要导入的内容' : 'What to import').click();
  await page.getByRole('option', { name: language === 'zh' ? '指标数据' : 'Facts', exact: true }).click();
  const buffer = Buffer.from('agency,data element,period,value,phone\nX99,none,2031-13,many,\nX98,none,2031,1,\n');
  await page.locator('input[type="file"]').setInputFiles({ name: 'facts.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('tab', { name: /^(有错的单元格|Wrong cells) / }).waitFor();
});

const openNewCycle: ConsolePage['go'] = inOrder(menu('考核周期', 'Cycles'), async (page, language) => {
  await page.getByRole('link', { name: language === 'zh' ? '新建周期' : 'New cycle' }).click();
  await page.getByLabel(language === 'zh' ? '中文名称' : 'Chinese name').waitFor();
});
const openMissingNames: ConsolePage['go'] = inOrder(openCycleUnderWay, tab('缺什么', 'What is missing'), async (page) => {
  await page.getByRole('tabpanel').getByRole('row').nth(1).getByRole('button').click();
  await page.getByRole('region').getByRole('listitem').first().waitFor();
});
const openDocument: ConsolePage['go'] = inOrder(menu('制度文件', 'Documents'), async (page, language) => {
  await page
    .getByRole('row', { name: language === 'zh' ? '等待审批' : 'waits for approval' })
    .getByRole('link')
    .click();
  await page.getByRole('button', { name: language === 'zh' ? '展开全文' : 'Show text' }).waitFor();
});

/** A new version that begins with what is in force, in its editor. */
const startEditing =
  (words: Words): ConsolePage['go'] =>
  async (page, language) => {
    const isChinese = language === 'zh';
    await menu('制度文件', 'Documents')(page, language);
    await page
      .getByRole('row', { name: words[language] })
      .filter({ hasText: isChinese ? /生效/ : /in force/ })
      .getByRole('link')
      .first()
      .click();
    const act = isChinese ? '以此起草新版' : 'Start a new version from this';
    await page.getByRole('button', { name: act }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(`pages-${language}`);
    await page.getByRole('dialog').getByRole('button', { name: act }).click();
    await page.getByRole('tab', { name: /^(检查 0 错|Check: 0 errors)/ }).waitFor();
    await settled(page);
  };

/** The number that waits is part of the entry's name. */
const openApprovals: ConsolePage['go'] = async (page) => {
  await page.getByRole('menuitem', { name: /^(待审批|审批进度|To approve|Approvals)/ }).click();
  await settled(page);
  await page.getByRole('list', { name: /^(等我审批|我参与起草的|Waits for my decision|Written by me)$/ }).waitFor();
};

/** Every page of those who see the whole jurisdiction. */
export const departmentPages: readonly ConsolePage[] = [
  { name: 'cycles', go: menu('考核周期', 'Cycles') },
  { name: 'cycle-open', go: openCycleUnderWay },
  { name: 'cycle-published', go: openPublishedCycle },
  { name: 'home', go: menu('工作台', 'Home') },
  { name: 'cycle-new', go: openNewCycle },
  { name: 'cycle-missing', go: inOrder(openCycleUnderWay, tab('缺什么', 'What is missing')) },
  { name: 'cycle-missing-names', go: openMissingNames },
  { name: 'cycle-grades', go: inOrder(openPublishedCycle, tab('等次分布', 'Grades')) },
  { name: 'cycle-comparison', go: inOrder(openCycleUnderWay, tab('与上一周期比较', 'Beside the last cycle')) },
  { name: 'cycle-corrections', go: inOrder(openPublishedCycle, tab('更正', 'Corrections')) },
  { name: 'cycle-moves', go: inOrder(openCycleUnderWay, tab('换用版本', 'Move to a version')) },
  { name: 'cycle-participants', go: inOrder(openPublishedCycle, tab('参评单位', 'Agencies')) },
  { name: 'scorecard', go: openFirstScorecard },
  { name: 'agencies', go: openAgencies },
  {
    name: 'agency-panel',
    go: inOrder(openAgencies, async (page) => {
      await page.getByRole('row').nth(2).getByRole('button').first().click();
      await page.getByRole('region').getByRole('heading', { level: 2 }).waitFor();
    }),
  },
  { name: 'agency-tree', go: inOrder(openAgencies, tab('隶属树', 'Tree')) },
  { name: 'alliances', go: openAlliances },
  { name: 'imports', go: menu('导入', 'Import') },
  { name: 'import-findings', go: openFaultyImport },
  { name: 'import-preview', go: tab('前 2 行', 'First 2 rows') },
  { name: 'import-columns', go: tab('列的对应 5', 'Columns 5') },
  { name: 'documents', go: menu('制度文件', 'Documents') },
  { name: 'document', go: openDocument },
  { name: 'document-what-if', go: tab('推演', 'What if') },
  { name: 'document-history', go: tab('版本历史', 'History') },
  { name: 'approvals', go: openApprovals },
  {
    name: 'rubric-editor',
    go: inOrder(startEditing({ zh: /指标体系/, en: /^Rubric/ }), async (page) => {
      await page.getByRole('table').first().waitFor();
    }),
  },
  { name: 'rubric-editor-profiles', go: tab('分类方案', 'Profiles') },
  {
    name: 'rubric-editor-profile',
    go: async (page) => {
      await page.getByRole('columnheader').nth(2).getByRole('button').click();
      await page.getByRole('button', { name: /^(删去这个方案|Remove this profile)$/ }).waitFor();
    },
  },
  { name: 'rubric-editor-general', go: tab('通则', 'General') },
  {
    name: 'policy-editor',
    go: inOrder(startEditing({ zh: /等次评定/, en: /^Grading/ }), async (page) =>
      page.getByRole('img', { name: /等次尺|Ruler/ }).waitFor(),
    ),
  },
  { name: 'policy-editor-limits', go: tab('名额与条件', 'Quotas and conditions') },
  { name: 'policy-editor-groups', go: tab('同类组', 'Peer groups') },
  { name: 'rubric', go: openRubric },
  { name: 'rubric-profiles', go: inOrder(openRubric, tab('分类方案', 'Profiles')) },
];

/** An agency begins at home, with its score first, and goes to its scorecard, at a desk and on a phone. */
const openHome: ConsolePage['go'] = (page) => page.getByRole('img', { name: /等次标尺|ruler/ }).waitFor();
const openOwnScorecard: ConsolePage['go'] = async (page, language) => {
  await page.getByRole('link', { name: language === 'zh' ? '看得分表' : 'Open scorecard' }).click();
  await page
    .getByRole('table', { name: language === 'zh' ? '得分明细' : /./ })
    .first()
    .waitFor();
};

export const agencyPages: readonly ConsolePage[] = [
  { name: 'agency-home', go: openHome },
  { name: 'own-scorecard', go: openOwnScorecard },
  {
    name: 'own-explanation',
    go: async (page) => {
      const losses = page.getByRole('listitem').getByRole('button');
      if ((await losses.first().getAttribute('aria-expanded')) === 'false') await losses.first().click();
      await page
        .getByRole('region', { name: /得分说明|Why this score/ })
        .getByRole('listitem')
        .first()
        .waitFor();
    },
  },
];

/** A reviewer begins with what is left, at a desk and on a phone. */
export const reviewerPages: readonly ConsolePage[] = [
  { name: 'marks', go: (page) => page.getByRole('radiogroup').waitFor() },
  { name: 'marks-grid', go: tab('按指标成表', 'One indicator as a table') },
];

/** The approver begins with what waits for the second pair of eyes. */
export const approverPages: readonly ConsolePage[] = [
  { name: 'approver-home', go: (page) => page.getByRole('row').nth(1).waitFor() },
  {
    name: 'approver-document',
    go: async (page) => {
      await page.getByRole('row').nth(1).getByRole('link').click();
      await page.getByRole('button', { name: /^(批准|Approve)$/ }).waitFor();
    },
  },
  {
    name: 'approver-document-history',
    go: inOrder(tab('版本历史', 'History'), async (page) => page.getByRole('table', { name: /^(各个版本|Versions)$/ }).waitFor()),
  },
  { name: 'approvals', go: openApprovals },
];

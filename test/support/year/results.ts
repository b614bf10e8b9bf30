import type { Page } from 'playwright-core';
import { settled } from '../console-visit.js';
import { ask, fromMenu } from './people.js';

interface Facts {
  readonly facts: { readonly nodes: readonly { readonly agency: { readonly code: string } }[] };
}
interface Scorecards {
  readonly scorecards: { readonly nodes: readonly { readonly id: string; readonly agency: { readonly code: string } }[] };
}

const scorecardsOf = async (page: Page) =>
  (await ask<Scorecards>(page, '{ scorecards(first: 50) { nodes { id agency { code } } } }')).data.scorecards.nodes;

/** Which agencies' scorecards somebody reads through the interface. */
export const readableScorecards = async (page: Page): Promise<string[]> =>
  (await scorecardsOf(page)).map(({ agency }) => agency.code).sort();

/** Whose facts somebody reads, and whether marks are out of reach; the directory of agencies is everybody's. */
export async function reachOf(page: Page): Promise<{ facts: string[]; areMarksRefused: boolean }> {
  const { data } = await ask<Facts>(page, '{ facts(first: 200) { nodes { agency { code } } } }');
  const marks = await ask(page, '{ marks { totalCount } }');
  return {
    facts: [...new Set(data.facts.nodes.map(({ agency }) => agency.code))],
    areMarksRefused: marks.errors !== undefined && !marks.data,
  };
}

/** What the page of a scorecard says to somebody who knows its address. */
export async function scorecardPage(page: Page, id: string): Promise<string> {
  await page.goto(`/#/scorecards/${id}/show`);
  await settled(page);
  return (await page.locator('main').innerText()).replaceAll(id, '');
}

export async function foreignScorecard(page: Page, own: string): Promise<string> {
  const foreign = (await scorecardsOf(page)).find(({ agency }) => agency.code !== own);
  if (!foreign) throw new Error('there is no scorecard of another agency');
  return foreign.id;
}

/** Own total and the first explained indicator, as the agency reads them. */
export async function readOwnScorecard(page: Page): Promise<{ total: string; explanation: string }> {
  await fromMenu(page, '工作台');
  await page.getByRole('link', { name: '看得分表' }).click();
  const ruler = page.getByRole('img', { name: /等次标尺/ });
  await ruler.waitFor();
  await page.getByRole('region', { name: '得分说明' }).getByRole('listitem').first().waitFor();
  return {
    total: /：([\d.]+)，/.exec((await ruler.getAttribute('aria-label')) ?? '')?.[1] ?? '',
    explanation: await page.getByRole('region', { name: '得分说明' }).innerText(),
  };
}

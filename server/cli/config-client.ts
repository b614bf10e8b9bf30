import { ClientError, GraphQLClient } from 'graphql-request';
import type { Language } from '../core/language.js';
import { ServerRefused, TokenMissing } from './cli.errors.js';

export interface ServerOptions {
  readonly url?: string;
}

/** A finding as a server tells it. */
export interface ToldFinding {
  readonly path: readonly string[];
  readonly code: string;
  readonly severity: string;
  readonly text: string;
}

export interface HandedIn {
  readonly id: string;
  readonly state: string;
  readonly findings: readonly ToldFinding[];
}

const usualUrl = 'http://127.0.0.1:4000';
const finding = 'path code severity text';

/** The same graph that the console uses, under the rights of a token. */
export class ConfigClient {
  private constructor(private readonly client: GraphQLClient) {}

  /** Throws TokenMissing where ZELIAN_TOKEN is not set. */
  static at({ url = usualUrl }: ServerOptions, language: Language): ConfigClient {
    const token = process.env.ZELIAN_TOKEN;
    if (!token) throw new TokenMissing();
    const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
    return new ConfigClient(new GraphQLClient(new URL('/graphql', url).href, { headers }));
  }

  async check(content: unknown): Promise<readonly ToldFinding[]> {
    const query = `query ($content: String!) { checkContent(content: $content) { ${finding} } }`;
    return (await this.ask<{ checkContent: readonly ToldFinding[] }>(query, { content: JSON.stringify(content) })).checkContent;
  }

  async version(id: string): Promise<{ readonly content: unknown; readonly contentHash: string }> {
    const query = 'query ($id: ID!) { configVersion(id: $id) { content contentHash } }';
    const { configVersion } = await this.ask<{ configVersion: { content: unknown; contentHash: string } | null }>(query, { id });
    if (!configVersion) throw new ServerRefused('404', id);
    return configVersion;
  }

  /** A draft, checked at once. */
  async handIn(content: unknown): Promise<HandedIn> {
    const make = 'mutation ($input: CreateDraftInput!) { createDraft(input: $input) { configVersion { id version } } }';
    interface Made {
      createDraft: { configVersion: { id: string; version: number } };
    }
    const { id, version } = (await this.ask<Made>(make, { input: { content: JSON.stringify(content) } })).createDraft.configVersion;
    const check = `mutation ($input: VersionInput!) { checkVersion(input: $input) { configVersion { state } findings { ${finding} } } }`;
    interface Checked {
      checkVersion: { configVersion: { state: string }; findings: readonly ToldFinding[] };
    }
    const { checkVersion } = await this.ask<Checked>(check, { input: { versionId: id, version } });
    return { id, state: checkVersion.configVersion.state, findings: checkVersion.findings };
  }

  private async ask<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    try {
      return await this.client.request<Data>(query, variables);
    } catch (failure) {
      if (!(failure instanceof ClientError)) throw failure;
      const [error] = failure.response.errors ?? [];
      throw new ServerRefused(String(error?.extensions?.['code'] ?? failure.response.status), error?.message ?? '');
    }
  }
}

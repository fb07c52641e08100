import { ProviderError, type ProviderErrorOptions, type ProviderFault } from '../../plugin-aura/generation/provider.ts';
import type { Complaint } from './complaint.ts';
import type { Option, ProviderRecord } from './record.ts';

/** A part of the request that the server will not have: the form of the answer, or one of the options. */
export type Refused = 'form' | Option;

/** A fault as an adapter sees it: besides the class, which part of the request was refused, so that it can be left out. */
export class WireFault extends ProviderError {
  readonly refused: Refused | undefined;
  /** True for what stays wrong until somebody changes the settings: a wrong address. */
  readonly lasting: boolean;

  constructor(code: ProviderFault, message: string, options: ProviderErrorOptions & { refused?: Refused; lasting?: boolean } = {}) {
    super(code, message, options);
    this.refused = options.refused;
    this.lasting = options.lasting ?? false;
  }
}

export interface FaultContext {
  record: Pick<ProviderRecord, 'label' | 'hint' | 'modelHint' | 'where'>;
  /** Where it is, without path: safe to be shown. */
  origin: string;
  model?: string;
  headers?: Headers;
}

const WRONG_KEY = /invalid_api_key|authentication_error|api key not valid/i;
const QUOTA =
  /insufficient_quota|credit_balance_exhausted|spend_limit_exceeded|usage_limit_exceeded|billing|insufficient credits|exceeded your current quota|payment/i;
const CONTEXT =
  /context.?length|context window|exceed_context_size|available context size|maximum context|does not fit in context|prompt is too long|too many tokens/i;
const MODEL =
  /model_not_found|no models? loaded|invalid model identifier|failed to load model|DeploymentNotFound|model .*(not found|does not exist)|does not support chat/i;
const FILTER = /content_filter|content management policy|ResponsibleAI|PROHIBITED_CONTENT|\bSAFETY\b/i;
const UNDER_WAY = /loading model/i;

/** Which part of the request a 400 names; the first that fits. */
const REFUSALS: readonly (readonly [Refused, RegExp])[] = [
  ['limit', /max_tokens|max_completion_tokens/i],
  ['temperature', /temperature/i],
  ['seed', /\bseed\b/i],
  ['usage', /stream_options|include_usage/i],
  ['effort', /reasoning_effort|\beffort\b|thinking|\bthink\b/i],
  ['images', /image|vision|multimodal/i],
  ['extra', /prompt_cache_key|\bstore\b|require_parameters|unknown_parameter.*provider|\bprovider\b/i],
  [
    'form',
    /response_format|json_schema|json_object|text\.format|output_config|output_format|grammar|invalid format|schema|too many states|structured/i,
  ],
];

/** An error answer, or one that a stream carries, as a fault with a sentence of ours. */
export function faultOf(complaint: Complaint, context: FaultContext): WireFault {
  const { record, headers } = context;
  const { label } = record;
  const { status } = complaint;
  const said = `${complaint.type} ${complaint.code} ${complaint.param} ${complaint.message}`;
  const retryAfterMs = retryAfter(headers) ?? complaint.retryMs;
  if (status === 401 || (status === 403 && !FILTER.test(said)) || WRONG_KEY.test(said))
    return new WireFault(
      'auth',
      status === 403 && record.where === 'local'
        ? `${label} at ${context.origin} refuses this computer's requests (403): check its list of allowed hosts.`
        : `${label} refuses the key: check it in Settings.`,
    );
  if (status === 402 || (QUOTA.test(said) && complaint.retryMs === undefined && (status === 429 || status < 400)))
    return new WireFault(
      'quota',
      `${label} says that the account's credit or spending limit is used up: look at the account there, or choose another provider.`,
    );
  if (status === 429)
    return new WireFault(
      'rate',
      `${label} asks for a pause${retryAfterMs === undefined ? '' : ` of ${Math.ceil(retryAfterMs / 1000)} s`}: too many requests came in a short time.`,
      {
        retryable: true,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      },
    );
  if (FILTER.test(said)) return new WireFault('refusal', `${label} does not want to answer this: say it in other words.`);
  if (CONTEXT.test(said))
    return new WireFault(
      'context',
      `The request is longer than what the model of ${label} can hold: choose one with a larger window, or ask for less at once.`,
    );
  if (/unexpected endpoint/i.test(complaint.message) || /^404 page not found/.test(complaint.message)) return wrongAddress(context);
  if (MODEL.test(said) || (status === 404 && complaint.message !== '' && !isPage(complaint.message)))
    return new WireFault(
      'model',
      `${label} does not have the model${context.model === undefined ? '' : ` "${context.model}"`}: ${record.modelHint.replace('%s', context.model ?? 'NAME')}.`,
    );
  if (status === 404) return wrongAddress(context);
  if ([408, 409, 425].includes(status) || status >= 500 || UNDER_WAY.test(said))
    return new WireFault(
      'server',
      UNDER_WAY.test(said)
        ? `${label} is still loading its model: wait a moment and send it again.`
        : `${label} is overloaded or failed (${status}): try again in a moment.`,
      {
        retryable: true,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      },
    );
  const refused = status === 400 || status === 422 || status < 400 ? refusedBy(complaint) : undefined;
  if (refused !== undefined && status >= 400)
    return new WireFault('protocol', `${label} does not take ${NAMES[refused]} from Aura: choose another model.`, { refused });
  if (status < 400) {
    // In a stream, or in a body that came with 200: the engine behind the server failed.
    return new WireFault('server', `The model of ${label} failed while it was at work: try again, or choose another model.`, {
      retryable: true,
      ...(refused && { refused }),
    });
  }
  return new WireFault('protocol', `${label} refuses Aura's request (${status}): choose another model or provider.`);
}

const NAMES: Readonly<Record<Refused, string>> = {
  form: 'the form of the answer',
  limit: 'the limit of the answer',
  temperature: 'a temperature',
  seed: 'a seed',
  usage: 'the wish to be told the usage',
  effort: 'an effort',
  images: 'pictures',
  extra: 'an extra field',
};

function refusedBy({ param, message, code }: Complaint): Refused | undefined {
  const byParam = REFUSALS.find(([, pattern]) => param !== '' && pattern.test(param));
  return (byParam ?? REFUSALS.find(([, pattern]) => pattern.test(`${code} ${message}`)))?.[0];
}

const isPage = (text: string): boolean => /^\s*<(!doctype|html|\?xml)/i.test(text);

export function wrongAddress({ record, origin }: FaultContext): WireFault {
  return new WireFault(
    'protocol',
    `At ${origin} there is a server, but not ${record.label}'s interface: check the address, which mostly ends with /v1.`,
    { lasting: true },
  );
}

export function webPage({ record, origin }: FaultContext): WireFault {
  return new WireFault(
    'protocol',
    `What answers at ${origin} is a web page and not ${record.label}: check the address, and whether this network wants a login first.`,
    { lasting: true },
  );
}

export function redirected({ record, origin }: FaultContext): WireFault {
  return new WireFault(
    'protocol',
    `${record.label} at ${origin} sends the request to another address, which is not followed: write the address where it really is.`,
    { lasting: true },
  );
}

export function tooLong({ record }: FaultContext): WireFault {
  return new WireFault('protocol', `${record.label} wrote without end and was stopped: try again, or choose another model.`);
}

export function notTheProtocol({ record }: FaultContext): WireFault {
  return new WireFault(
    'protocol',
    `What ${record.label} sent cannot be read: check that the address is that of a model server and that it is up to date.`,
    { retryable: true },
  );
}

export function cutShort({ record }: { record: { label: string } }): WireFault {
  return new WireFault('truncated', `The answer of ${record.label} broke off before its end: try again.`, { retryable: true });
}

const NETWORK: Readonly<Record<string, (label: string, origin: string, hint: string) => WireFault>> = {
  ENOTFOUND: (label, origin) =>
    new WireFault('unreachable', `The name of ${label} (${origin}) leads nowhere: check the network and the address.`),
  EAI_AGAIN: (label, origin) =>
    new WireFault('unreachable', `The name of ${label} (${origin}) cannot be looked up now: check the network.`, { retryable: true }),
};

const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|EPROTO|HOSTNAME_MISMATCH)/;

/** What a socket failed with, before the answer began. */
export function networkFault(error: unknown, { record, origin }: FaultContext): WireFault {
  const code = codeOf(error);
  const known = NETWORK[code];
  if (known) return known(record.label, origin, record.hint);
  if (TLS.test(code))
    return new WireFault(
      'unreachable',
      `The connection to ${record.label} (${origin}) is not secure (${code}): its certificate cannot be trusted.`,
    );
  return new WireFault('unreachable', `${record.label} does not answer at ${origin}: ${record.hint}.`, { retryable: true });
}

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : '';
  return typeof code === 'string' ? code : '';
};

const DAY = 86_400_000;

/** `retry-after-ms`, or `retry-after` in seconds or as a date; none that is absurd. */
export function retryAfter(headers: Headers | undefined, now = Date.now()): number | undefined {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  const written = headers?.get('retry-after');
  const seconds = Number(written ?? Number.NaN);
  const date = written ? Date.parse(written) : Number.NaN;
  const wait = Number.isFinite(exact) ? exact : Number.isFinite(seconds) ? seconds * 1000 : date - now;
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, DAY) : undefined;
}

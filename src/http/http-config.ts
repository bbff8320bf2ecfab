import { z } from 'zod';
import { commaSeparated, wholeNumber } from '../variables.ts';

/** What the HTTP server gives to whom. */
export interface HttpConfig {
  /** The origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  /** Addresses, networks and names of networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly maxConnections: number;
  /** Of one token, or of one address without a token; Infinity: as many as come. */
  readonly requestsPerMinute: number;
  /** At the same time, of one token, or of one address without a token; Infinity: as many as come. */
  readonly concurrentRequests: number;
  /** How much memory whole answers are kept in; 0: none are. */
  readonly keptAnswersMb: number;
}

/** A dashboard of 30 panels that asks every 5 s needs 360, so that eight people behind one address have enough. */
const REQUESTS_PER_MINUTE = 3_000;
/** They share the time that one of another client has: more would only wait for each other, and each may hold an answer of 4 MB. */
const CONCURRENT_REQUESTS = 20;
/** Each may hold a body of 1 MB that has not come to its end. */
const MAX_CONNECTIONS = 500;
/** Some 170 answers of 165 kB, each with its compressed form of 22 kB. */
const KEPT_ANSWERS_MB = 32;

const ORIGINS_MEANING =
  'origins with commas between them, each as a browser sends it, for instance https://dashboard.example,http://localhost:3000';

/** Names of networks that stand for their addresses, as proxies call them. */
export const NAMED_NETWORKS: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};
const NETWORKS_MEANING =
  'addresses and networks with commas between them, for instance 10.0.0.5,172.16.0.0/12, or loopback, linklocal, uniquelocal';

function areOrigins(texts: readonly string[]): boolean {
  return texts.every((text) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
}

const NETWORK = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

function areNetworks(texts: readonly string[]): boolean {
  return texts.every((text) => Object.hasOwn(NAMED_NETWORKS, text) || NETWORK.safeParse(text).success);
}

/** The variables, each with what it should be. */
export const HTTP_VARIABLES = {
  ROLEGRAPH_CORS_ORIGINS: commaSeparated.refine(areOrigins, ORIGINS_MEANING).default([]),
  ROLEGRAPH_TRUSTED_PROXIES: commaSeparated.refine(areNetworks, NETWORKS_MEANING).default([]),
  ROLEGRAPH_MAX_CONNECTIONS: wholeNumber(1, 100_000).default(MAX_CONNECTIONS),
  ROLEGRAPH_REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).optional(),
  ROLEGRAPH_CONCURRENT_REQUESTS: wholeNumber(0, 10_000).optional(),
  ROLEGRAPH_KEPT_ANSWERS_MB: wholeNumber(0, 100_000).default(KEPT_ANSWERS_MB),
};

type HttpValues = z.infer<z.ZodObject<typeof HTTP_VARIABLES>>;

/** @param isLocal whether only this machine can ask */
export function httpOf(value: HttpValues, isLocal: boolean): HttpConfig {
  return {
    corsOrigins: value.ROLEGRAPH_CORS_ORIGINS,
    trustedProxies: value.ROLEGRAPH_TRUSTED_PROXIES,
    maxConnections: value.ROLEGRAPH_MAX_CONNECTIONS,
    requestsPerMinute: limitOf(value.ROLEGRAPH_REQUESTS_PER_MINUTE, isLocal, REQUESTS_PER_MINUTE),
    concurrentRequests: limitOf(value.ROLEGRAPH_CONCURRENT_REQUESTS, isLocal, CONCURRENT_REQUESTS),
    keptAnswersMb: value.ROLEGRAPH_KEPT_ANSWERS_MB,
  };
}

/** 0 is no limit. Where only this machine can ask there is none unless it is set: a script of the owner's may be quick. */
function limitOf(given: number | undefined, isLocal: boolean, usual: number): number {
  return given === 0 ? Infinity : (given ?? (isLocal ? Infinity : usual));
}

import type { FastifyRequest } from 'fastify';
import { addressGroup } from './address-group.ts';

/** Who is one client for limits and shares: who has a token by its name, others by their address. */
export function clientOf({ headers, caller, ip }: FastifyRequest): string {
  return headers.authorization === undefined ? `address ${addressGroup(ip)}` : `token ${caller.name}`;
}

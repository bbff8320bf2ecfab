import type { FastifyRequest } from 'fastify';
import { remembered } from '../remembered.ts';
import { addressGroup } from './address-group.ts';

const groupOf = remembered(addressGroup);

/** Who is one client for limits and shares: who has a token by its name, others by their address. */
export function clientOf({ headers, caller, ip }: FastifyRequest): string {
  return headers.authorization === undefined ? `address ${groupOf(ip)}` : `token ${caller.name}`;
}

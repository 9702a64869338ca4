import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { AnyEndpoint, OutputOf, SentOf } from '../contract';
import { permissions } from '../permissions';
import { authorize, type Call } from './call';
import { endpointServedBy, parseInput } from './http';

type Method = (input: unknown, call: Call) => unknown;

/** Knows which method serves which endpoint, and calls it in-process through the same permission, input and output as HTTP. */
@Injectable()
export class EndpointCaller implements OnModuleInit {
  private readonly served = new Map<string, { endpoint: AnyEndpoint; method: Method }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Refuses to start when two methods serve one endpoint or one declares no known permission. */
  onModuleInit() {
    for (const { instance } of this.discovery.getControllers()) {
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
        const endpoint = endpointServedBy(instance[name]);
        if (!endpoint) continue;
        const where = addressOf(endpoint);
        if (endpoint.permission !== 'public' && !(endpoint.permission in permissions)) throw new Error(`${where} has no known permission`);
        if (this.served.has(where)) throw new Error(`${where} is served twice`);
        this.served.set(where, { endpoint, method: (input, call) => instance[name](input, call) });
      }
    }
  }

  /** Every endpoint that is served, for OpenAPI and for the test of permissions. */
  get endpoints() {
    return [...this.served.values()].map(({ endpoint }) => endpoint);
  }

  /** @param wanted found by its address, since the built pages carry their own copy of the contract. */
  async call<E extends AnyEndpoint>(wanted: E, sent: SentOf<E>, call: Call): Promise<OutputOf<E>> {
    const { endpoint, method } = this.served.get(addressOf(wanted)) ?? {};
    if (!endpoint || !method) throw new Error(`nobody serves ${addressOf(wanted)}`);
    authorize(endpoint.permission, call.visitor);
    return (await method(parseInput(endpoint, sent), call)) as OutputOf<E>;
  }
}

const addressOf = ({ method, path }: AnyEndpoint) => `${method} ${path}`;
